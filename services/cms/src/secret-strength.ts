const minimumLength = 32;
const minimumDistinctCharacters = 8;
const knownDefaults = /supersecret|changeme|change-me|your[-_ ]?secret|secret123|password|example/i;

/** Says in one phrase each what is wrong with the secrets; phrases name variables, never values. */
export function findSecretProblems(secrets: Record<string, string | undefined>): string[] {
  const problems: string[] = [];
  const ownerOfValue = new Map<string, string>();
  for (const [name, value] of Object.entries(secrets)) {
    const problem = describeWeakness(value);
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

function describeWeakness(value: string | undefined): string | undefined {
  if (!value) return "is missing";
  if (knownDefaults.test(value)) return "is a well-known default";
  if (value.length < minimumLength) return `is shorter than ${minimumLength} characters`;
  if (new Set(value).size < minimumDistinctCharacters) return "is too uniform";
  return undefined;
}
