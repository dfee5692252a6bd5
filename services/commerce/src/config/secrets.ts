const MINIMUM_LENGTH = 32;
const KNOWN_DEFAULTS = new Set(["supersecret", "secret", "changeme", "change-me", "password", "development", "test"]);

/**
 * Explains what is wrong with each secret, by variable name and never by value.
 * An empty list means that all may be used in production.
 */
export function secretProblems(secrets: Readonly<Record<string, string | undefined>>): string[] {
  const problems: string[] = [];
  const firstUse = new Map<string, string>();
  for (const [name, value] of Object.entries(secrets)) {
    if (!value) {
      problems.push(`${name} is missing`);
      continue;
    }
    if (KNOWN_DEFAULTS.has(value.toLowerCase())) problems.push(`${name} is a well-known default`);
    else if (value.length < MINIMUM_LENGTH) problems.push(`${name} is shorter than ${MINIMUM_LENGTH} characters`);
    else if (new Set(value).size < 8) problems.push(`${name} repeats too few characters`);
    const other = firstUse.get(value);
    if (other) problems.push(`${name} has the same value as ${other}`);
    firstUse.set(value, name);
  }
  return problems;
}
