/** A variable that `npm run bench` sets. Throws when it is missing. */
export function need(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is missing: run this by npm run bench`);
  return value;
}
