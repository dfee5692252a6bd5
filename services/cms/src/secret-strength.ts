const minimumLength = 32;
const minimumDistinctCharacters = 8;
const knownDefault =
  /^(?:secret|test)|supersecret|secret123|your[-_ ]?secret|change[-_ ]?me|password|example|development/i;

/**
 * What is wrong with a secret, as words that go after its name, or undefined for a strong one. The storefront and the engine are
 * packages of their own and hold the same rule; a test of the storefront's (`lib/server/secret-strength.test.ts`) compares the three.
 */
export function weaknessOf(secret: string): string | undefined {
  if (knownDefault.test(secret)) return "is a well-known default";
  if (secret.length < minimumLength) return `is shorter than ${minimumLength} characters`;
  if (new Set(secret).size < minimumDistinctCharacters) return "repeats too few characters";
  return undefined;
}

/** Says in one phrase each what is wrong with the secrets; phrases name variables, never values. */
export function findSecretProblems(secrets: Record<string, string | undefined>): string[] {
  const problems: string[] = [];
  const ownerOfValue = new Map<string, string>();
  for (const [name, value] of Object.entries(secrets)) {
    const problem = value ? weaknessOf(value) : "is missing";
    if (problem) {
      problems.push(`${name} ${problem}`);
      continue;
    }
    const owner = ownerOfValue.get(value ?? "");
    if (owner) problems.push(`${name} repeats ${owner}`);
    ownerOfValue.set(value ?? "", name);
  }
  return problems;
}
