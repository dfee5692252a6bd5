import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Payload } from "payload";
import { mediaFolder } from "../collections/media";
import type { DemoPictureFile } from "./demo-catalogue";
import { locales } from "./localise";
import { inTransaction } from "./seed-request";

/** `images/kin-dining-table/oak.webp` is stored as `kin-dining-table-oak.webp`. */
function storedName(source: string): string {
  return source.split("/").slice(1).join("-");
}

/** Uploads what is missing, restores lost files, and returns the media id of every source. */
export async function seedMedia(
  payload: Payload,
  sources: string[],
  pictures: Map<string, DemoPictureFile>,
): Promise<Map<string, number>> {
  const { docs } = await payload.find({ collection: "media", pagination: false, depth: 0, select: { filename: true } });
  const idOfName = new Map(docs.map(({ id, filename }) => [filename, id]));
  const ids = new Map<string, number>();
  for (const source of new Set(sources)) {
    const picture = pictures.get(source);
    if (!picture) throw new Error(`The demo catalogue has no picture ${source}`);
    const name = storedName(source);
    const storedId = idOfName.get(name);
    const isOnDisk = existsSync(path.join(mediaFolder(), name));
    ids.set(source, storedId !== undefined && isOnDisk ? storedId : await upload(payload, name, picture, storedId));
  }
  return ids;
}

async function upload(payload: Payload, name: string, picture: DemoPictureFile, id?: number): Promise<number> {
  const data = await readFile(picture.file);
  const file = { data, mimetype: "image/webp", name, size: data.byteLength };
  const focalPoint = { focalX: Math.round(picture.focalPoint.x * 100), focalY: Math.round(picture.focalPoint.y * 100) };
  return inTransaction(payload, async (req) => {
    const words = { ...focalPoint, alt: picture.alt.en };
    const shared = { collection: "media", locale: "en", file, overwriteExistingFiles: true, req } as const;
    const saved =
      id === undefined
        ? await payload.create({ ...shared, data: words })
        : await payload.update({ ...shared, id, data: {} });
    if (id !== undefined) return saved.id;
    for (const locale of locales.slice(1)) {
      await payload.update({ collection: "media", id: saved.id, locale, data: { alt: picture.alt[locale] }, req });
    }
    return saved.id;
  });
}
