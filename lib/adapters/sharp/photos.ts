import "server-only";
import sharp from "sharp";
import type { PhotoPort } from "@/lib/ports/photo-port";

/** Pixels of the longer side, as large as a page ever shows one. */
const longest = 1600;
/** A file of a few bytes can claim to be a picture that fills the memory. */
const mostPixels = 60_000_000;

/** Pictures decoded and written anew by libvips: only pixels come through. */
export const sharpPhotos = (): PhotoPort => ({
  async clean(file) {
    try {
      const picture = sharp(file, { limitInputPixels: mostPixels, failOn: "error" }).timeout({ seconds: 10 });
      const { format } = await picture.metadata();
      // Vector and document formats are programs of a kind: they are not pictures here.
      if (!format || !["jpeg", "png", "webp", "gif", "heif"].includes(format)) return null;
      const made = await picture
        .autoOrient()
        .resize({ width: longest, height: longest, fit: "inside", withoutEnlargement: true })
        .webp({ quality: 82 })
        .toBuffer();
      return new Uint8Array(made);
    } catch {
      return null;
    }
  },
});
