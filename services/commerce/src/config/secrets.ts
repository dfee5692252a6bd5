const MINIMUM_LENGTH = 32;
const MINIMUM_DISTINCT_CHARACTERS = 8;
const KNOWN_DEFAULT =
  /^(?:secret|test)|supersecret|secret123|your[-_ ]?secret|change[-_ ]?me|password|example|development/i;

/**
 * What is wrong with a secret, as words that go after its name, or undefined for a strong one. The storefront and the CMS are
 * packages of their own and hold the same rule; a test of the storefront's (`lib/server/secret-strength.test.ts`) compares the three.
 */
export function weaknessOf(secret: string): string | undefined {
  if (KNOWN_DEFAULT.test(secret)) return "is a well-known default";
  if (secret.length < MINIMUM_LENGTH) return `is shorter than ${MINIMUM_LENGTH} characters`;
  if (new Set(secret).size < MINIMUM_DISTINCT_CHARACTERS) return "repeats too few characters";
  return undefined;
}

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
    const weakness = weaknessOf(value);
    if (weakness) problems.push(`${name} ${weakness}`);
    const other = firstUse.get(value);
    if (other) problems.push(`${name} has the same value as ${other}`);
    firstUse.set(value, name);
  }
  return problems;
}
