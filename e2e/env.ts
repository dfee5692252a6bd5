/** A variable the suites get from `npm test`. */
export function env(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is missing: run these journeys by npm test`);
  return value;
}
