import { cpSync, existsSync, mkdirSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { dirname, join, relative } from "node:path";

const notCopied = new Set([
  "cache",
  "dev",
  "types",
  "diagnostics",
  "trace",
  "trace-build",
  join("server", "route-cache"),
]);

function copyBuild(build: string, copy: string): void {
  cpSync(build, copy, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (source) => !notCopied.has(relative(build, source)),
  });
}

/**
 * Gives a run its own copy of a Next build and of the files it was made from, in the folder `target`. Next keeps the
 * pages it made beside its build: shared, another run's pages and prices would be served from there, and a new build
 * would pull the files from under a running server. Optimised images are kept from run to run.
 */
export function makeRunCopy(packageDir: string, target: string, sourceFiles: string[]): void {
  const images = join(target, ".next", "cache", "images");
  const keptImages = `${target}-images`;
  if (existsSync(images)) {
    rmSync(keptImages, { recursive: true, force: true });
    renameSync(images, keptImages);
  }
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const path of sourceFiles) cpSync(join(packageDir, path), join(target, path));
  symlinkSync(join(packageDir, "node_modules"), join(target, "node_modules"));
  copyBuild(join(packageDir, ".next"), join(target, ".next"));
  if (existsSync(keptImages)) {
    mkdirSync(dirname(images));
    renameSync(keptImages, images);
  }
}
