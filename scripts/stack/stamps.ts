import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

export function readStamp(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

function writeStamp(file: string, hash: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, hash);
  renameSync(draft, file);
}

/**
 * Does the work unless its stamp says that it was done with the same inputs. The stamp is gone while the work lasts,
 * so work that was cut short is done again.
 */
export async function whenChanged(
  stamp: { file: string; hash: string; isResultThere?: () => boolean },
  work: () => Promise<void>,
): Promise<"done" | "unchanged"> {
  const isResultThere = stamp.isResultThere ?? (() => true);
  if (readStamp(stamp.file) === stamp.hash && isResultThere()) return "unchanged";
  rmSync(stamp.file, { force: true });
  await work();
  writeStamp(stamp.file, stamp.hash);
  return "done";
}
