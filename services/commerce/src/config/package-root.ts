import { basename, dirname, resolve } from "node:path";

/** Folder of the commerce package, also when the build runs from its `.medusa/server`. */
export function packageRoot(workingDirectory: string = process.cwd()): string {
  const isBuilt = basename(workingDirectory) === "server" && basename(dirname(workingDirectory)) === ".medusa";
  return isBuilt ? resolve(workingDirectory, "../..") : workingDirectory;
}
