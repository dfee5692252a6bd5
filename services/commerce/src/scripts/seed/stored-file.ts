import { readdir, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * Path in the file storage of a demo file that was uploaded before. It must be as long as the demo file (bytes): an upload
 * that was stopped leaves a cut file under the same name.
 */
export async function storedFile(dataDirectory: string, source: string, bytes: number): Promise<string | undefined> {
  const folder = dirname(source);
  // The local provider puts the upload's time and a hyphen before the name.
  const name = new RegExp(`^\\d+-${basename(source).replaceAll(".", "\\.")}$`);
  const files = await readdir(join(dataDirectory, folder)).catch(() => []);
  for (const file of files.filter((candidate) => name.test(candidate))) {
    const { size } = await stat(join(dataDirectory, folder, file));
    if (size === bytes) return `${folder}/${file}`;
  }
  return undefined;
}
