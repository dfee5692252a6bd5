import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { cp } from "node:fs/promises";
import { join, relative } from "node:path";

const notCopied = new Set([
  "cache",
  "dev",
  "types",
  "diagnostics",
  "trace",
  "trace-build",
  join("server", "route-cache"),
]);
const notLinked = new Set([".next", ".git", ".portico"]);

/**
 * Gives a run its own copy of a Next build, in a folder that otherwise mirrors the package through links. Next keeps
 * the pages it made beside its build: shared, another run's pages and prices would be served from there, and a new
 * build would pull the files from under a running server. Optimised images are kept from run to run.
 */
export async function makeRunCopy(packageDir: string, target: string): Promise<void> {
  const build = join(packageDir, ".next");
  const copy = join(target, ".next");
  const images = join(copy, "cache", "images");
  const keptImages = `${target}-images`;
  if (existsSync(images)) {
    rmSync(keptImages, { recursive: true, force: true });
    renameSync(images, keptImages);
  }
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const name of readdirSync(packageDir)) {
    if (!notLinked.has(name)) symlinkSync(join(packageDir, name), join(target, name));
  }
  await cp(build, copy, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (source) => !notCopied.has(relative(build, source)),
  });
  if (existsSync(keptImages)) {
    mkdirSync(join(copy, "cache"));
    renameSync(keptImages, images);
  }
}
