import sharp from "sharp";
import { expect, it } from "vitest";
import { describePhotoPort } from "@/lib/ports/testing/photo-port-suite";
import { sharpPhotos } from "./photos";

const secret = "48 deg 12 min N";

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#2f5d50" } }).withExif({
    IFD0: { ImageDescription: secret, Orientation: "6" },
  });

describePhotoPort("photos written anew by sharp", async () => ({
  photos: sharpPhotos(),
  picture: new Uint8Array(await picture(40, 20).jpeg().toBuffer()),
  secret,
}));

it.each(["jpeg", "png", "webp", "avif", "gif"] as const)("takes %s, and makes WebP of it", async (format) => {
  const file = await sharp({ create: { width: 30, height: 20, channels: 3, background: "#9a3b22" } })
    .toFormat(format)
    .toBuffer();
  const clean = await sharpPhotos().clean(new Uint8Array(file));
  expect(await sharp(clean ?? undefined).metadata()).toMatchObject({ format: "webp", width: 30, height: 20 });
});

it("turns it upright and makes it no larger than a page shows it", async () => {
  const file = await picture(4000, 2000).jpeg().withMetadata({ orientation: 6 }).toBuffer();
  const clean = await sharpPhotos().clean(new Uint8Array(file));
  const { width, height, exif, orientation } = await sharp(clean ?? undefined).metadata();
  expect([width, height]).toEqual([800, 1600]);
  expect(exif).toBeUndefined();
  expect(orientation).toBeUndefined();
});
