import "server-only";

const minimumLength = 32;
const minimumDistinctCharacters = 8;
const knownDefault =
  /^(?:secret|test)|supersecret|secret123|your[-_ ]?secret|change[-_ ]?me|password|example|development/i;

/**
 * What is wrong with a secret, as words that go after its name, or undefined for a strong one. The engine and the CMS are
 * packages of their own and hold the same rule; the test beside this file compares the three.
 */
export function weaknessOf(secret: string): string | undefined {
  if (knownDefault.test(secret)) return "is a well-known default";
  if (secret.length < minimumLength) return `is shorter than ${minimumLength} characters`;
  if (new Set(secret).size < minimumDistinctCharacters) return "repeats too few characters";
  return undefined;
}
