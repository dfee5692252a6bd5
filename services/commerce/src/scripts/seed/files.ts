import { readdir, readFile } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { uploadFilesWorkflow } from "@medusajs/medusa/core-flows";
import type { SeedContext } from "./context";
import { first } from "./store";

const MIME_TYPES: Record<string, string> = {
  ".webp": "image/webp",
  ".glb": "model/gltf-binary",
  ".usdz": "model/vnd.usdz+zip",
};

/** Address of a demo file in the engine's file storage; uploads it unless a former run did. */
export async function fileUrl(context: SeedContext, source: string): Promise<string> {
  return (await uploadedBefore(context, source)) ?? upload(context, source);
}

async function uploadedBefore({ environment }: SeedContext, source: string): Promise<string | undefined> {
  const folder = dirname(source);
  // The local provider puts the upload's time and a hyphen before the name.
  const name = new RegExp(`^\\d+-${basename(source).replaceAll(".", "\\.")}$`);
  const files = await readdir(join(environment.dataDirectory, folder)).catch(() => []);
  const found = files.find((file) => name.test(file));
  return found && `${environment.commerceUrl}/static/${folder}/${found}`;
}

async function upload({ container, environment }: SeedContext, source: string): Promise<string> {
  const mimeType = MIME_TYPES[extname(source)];
  if (!mimeType) throw new Error(`The demo file ${source} is of a kind that is not uploaded.`);
  const content = await readFile(join(environment.demoDirectory, source));
  const { result } = await uploadFilesWorkflow(container).run({
    input: { files: [{ filename: source, mimeType, content: content.toString("base64"), access: "public" }] },
  });
  return first(result).url;
}
