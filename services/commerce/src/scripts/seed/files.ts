import { readFile, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { uploadFilesWorkflow } from "@medusajs/medusa/core-flows";
import type { SeedContext } from "./context";
import { first } from "./store";
import { storedFile } from "./stored-file";

const MIME_TYPES: Record<string, string> = {
  ".webp": "image/webp",
  ".glb": "model/gltf-binary",
  ".usdz": "model/vnd.usdz+zip",
};

/** Address of a demo file in the engine's file storage; uploads it unless a former run did, to its end. */
export async function fileUrl(context: SeedContext, source: string): Promise<string> {
  const { dataDirectory, demoDirectory, commerceUrl } = context.environment;
  const { size } = await stat(join(demoDirectory, source));
  const stored = await storedFile(dataDirectory, source, size);
  return stored ? `${commerceUrl}/static/${stored}` : upload(context, source);
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
