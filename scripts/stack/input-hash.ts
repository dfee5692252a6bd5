import { createHash } from "node:crypto";
import { type Dirent, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const neverInput = new Set([
  "node_modules",
  ".git",
  ".next",
  ".medusa",
  ".portico",
  "test-results",
  "playwright-report",
]);
const testFile = /\.(test|spec)\.tsx?$|\.tsbuildinfo$|^next-env\.d\.ts$|\.md$/;

function* filesBelow(dir: string, isIgnored: (path: string) => boolean, prefix = ""): Generator<string> {
  const entries = readdirSync(dir, { withFileTypes: true }).sort((a: Dirent, b: Dirent) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = prefix + entry.name;
    if (neverInput.has(entry.name) || isIgnored(path)) continue;
    if (entry.isDirectory()) yield* filesBelow(join(dir, entry.name), isIgnored, `${path}/`);
    else if (entry.isFile() && !testFile.test(entry.name)) yield path;
  }
}

/** One hash of the names and contents of all files below `dir` that can change what is made from it. */
export function hashFolder(dir: string, ignored: string[] = []): string {
  const skip = new Set(ignored);
  const hash = createHash("sha256");
  for (const path of filesBelow(dir, (candidate) => skip.has(candidate))) {
    hash
      .update(path)
      .update("\0")
      .update(readFileSync(join(dir, path)))
      .update("\0");
  }
  return hash.digest("hex");
}

export function hashText(...parts: string[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}
