/** The widths a picture is made at: of pictures as wide as a screen or a good part of it, and of small ones. */
export const screenWidths = [480, 750, 1080, 1280, 1920];
export const smallWidths = [64, 96, 160, 320];

export const pictureQuality = 75;

/** Where a square cut is shown instead of the whole picture: on phones. */
export const squareMedia = "not all and (min-width: 48rem)";
export const wholeMedia = "(min-width: 48rem)";

/** The `sizes` of the pictures a product page shows large. */
export const productPictureSizes = "(min-width: 64rem) 50vw, (min-width: 48rem) 55vw, 100vw";

/** A picture of `/media/…` at one of the widths, made by the shop on demand and kept. */
export const pictureAt = (src: string, width: number): string =>
  `/_next/image?url=${encodeURIComponent(src)}&w=${width}&q=${pictureQuality}`;

/** The narrowest width that can be asked for by a `sizes`, whose widths follow the screen. */
function narrowest(sizes: string): number {
  const shares = [...sizes.matchAll(/(\d+)vw/g)].map(([, share]) => Number(share) / 100);
  return shares.length > 0 ? Math.min(...shares) * Math.min(...screenWidths) : 0;
}

/** What a browser chooses from, for a picture that is `width` wide and shown as `sizes` says; drawings are as they are. */
export function pictureSource(src: string, width: number, sizes: string): { src: string; srcSet?: string } {
  if (src.endsWith(".svg")) return { src };
  const least = narrowest(sizes);
  const all = [...smallWidths, ...screenWidths];
  // One beyond the original is enough: none is made larger than it is.
  const most = all.find((one) => one >= width) ?? Math.max(...all);
  const widths = all.filter((one) => one >= least && one <= most);
  const srcSet = widths.map((one) => `${pictureAt(src, one)} ${one}w`).join(", ");
  return { src: pictureAt(src, widths.at(-1) ?? most), srcSet };
}
