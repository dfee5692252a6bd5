/** How Node, npm, Postgres and the C library word it. */
export const diskFullWords = /ENOSPC|no space left on device/i;

/** Where the disk is full of which an error tells; undefined when the error is of another kind, "" when it names no place. */
export function fullDiskOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, dest, path } = error as NodeJS.ErrnoException & { dest?: string };
  if (diskFullWords.test(`${code} ${error.message}`)) return dest ?? path ?? "";
  return fullDiskOf(error.cause);
}

export const adviceToFreeSpace = (path: string) => `Free some space on the disk of ${path} and run the command again.`;
