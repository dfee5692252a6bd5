import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Payload } from "payload";
import type { Media } from "../generated/payload-types";
import { mediaFolder } from "../pictures/media-folder";
import type { DemoPictureFile } from "./demo-catalogue";
import { locales } from "./localise";
import { inTransaction } from "./seed-request";

/** `images/kin-dining-table/oak.webp` is stored as `kin-dining-table-oak.webp`. */
function storedName(source: string): string {
  return source.split("/").slice(1).join("-");
}

/** Uploads what is missing, restores lost files and cuts, and returns the media id of every source. */
export async function seedMedia(
  payload: Payload,
  sources: string[],
  pictures: Map<string, DemoPictureFile>,
): Promise<Map<string, number>> {
  const select = { filename: true, focalX: true, focalY: true, sizes: true } as const;
  const { docs } = await payload.find({ collection: "media", pagination: false, depth: 0, select });
  const stored = new Map(docs.map((doc) => [doc.filename, doc]));
  const ids = new Map<string, number>();
  for (const source of new Set(sources)) {
    const picture = pictures.get(source);
    if (!picture) throw new Error(`The demo catalogue has no picture ${source}`);
    const name = storedName(source);
    const doc = stored.get(name);
    const isWhole = [name, doc?.sizes?.square?.filename].every(
      (file) => file && existsSync(path.join(mediaFolder(), file)),
    );
    ids.set(source, doc && isWhole ? doc.id : await upload(payload, name, picture, doc));
  }
  return ids;
}

type Stored = Pick<Media, "id" | "focalX" | "focalY">;

async function upload(payload: Payload, name: string, picture: DemoPictureFile, stored?: Stored): Promise<number> {
  const data = await readFile(picture.file);
  const file = { data, mimetype: "image/webp", name, size: data.byteLength };
  return inTransaction(payload, async (req) => {
    const shared = { collection: "media", locale: "en", file, overwriteExistingFiles: true, req } as const;
    if (stored) {
      // Staff may have moved the focal point; what was cut is cut there again.
      const { id, focalX, focalY } = stored;
      return (await payload.update({ ...shared, id, data: { focalX, focalY } })).id;
    }
    const { x, y } = picture.focalPoint;
    const words = { focalX: Math.round(x * 100), focalY: Math.round(y * 100), alt: picture.alt.en };
    const saved = await payload.create({ ...shared, data: words });
    for (const locale of locales.slice(1)) {
      await payload.update({ collection: "media", id: saved.id, locale, data: { alt: picture.alt[locale] }, req });
    }
    return saved.id;
  });
}
