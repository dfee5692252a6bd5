import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Payload } from "payload";
import { filesFolder } from "../collections/files";
import { type DemoFile, locales } from "./localise";
import { inTransaction } from "./seed-request";

const mimeTypes: Record<string, string> = {
  ".pdf": "application/pdf",
  ".webm": "video/webm",
  ".vtt": "text/vtt",
};

/** Uploads what is missing, restores lost files, and returns the file id of every source. */
export async function seedFiles(payload: Payload, files: DemoFile[], demoFolder: string): Promise<Map<string, number>> {
  const { docs } = await payload.find({ collection: "files", pagination: false, depth: 0, select: { filename: true } });
  const idOfName = new Map(docs.map(({ id, filename }) => [filename, id]));
  const ids = new Map<string, number>();
  for (const file of files.filter(({ source }, index) => files.findIndex((one) => one.source === source) === index)) {
    const name = path.basename(file.source);
    const storedId = idOfName.get(name);
    const isOnDisk = existsSync(path.join(filesFolder(), name));
    const isThere = storedId !== undefined && isOnDisk;
    ids.set(
      file.source,
      isThere ? storedId : await upload(payload, file, path.join(demoFolder, file.source), storedId),
    );
  }
  return ids;
}

async function upload(payload: Payload, { title }: DemoFile, from: string, id?: number): Promise<number> {
  const data = await readFile(from);
  const name = path.basename(from);
  const mimetype = mimeTypes[path.extname(name)];
  if (!mimetype) throw new Error(`The demo file ${name} is of a kind that is not uploaded.`);
  const file = { data, mimetype, name, size: data.byteLength };
  return inTransaction(payload, async (req) => {
    const shared = { collection: "files", locale: "en", file, overwriteExistingFiles: true, req } as const;
    if (id !== undefined) return (await payload.update({ ...shared, id, data: {} })).id;
    const saved = await payload.create({ ...shared, data: { title: title.en } });
    for (const locale of locales.slice(1)) {
      await payload.update({ collection: "files", id: saved.id, locale, data: { title: title[locale] }, req });
    }
    return saved.id;
  });
}
