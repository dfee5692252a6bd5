import { preload } from "react-dom";
import type { CutImage } from "@/lib/domain/image";
import { pictureSource, squareMedia, wholeMedia } from "@/lib/domain/picture-sizes";
import type { PictureProps } from "./picture";

function load(image: { src: string; width: number }, sizes: string, media?: string): void {
  const { src, srcSet } = pictureSource(image.src, image.width, sizes);
  const chosen = { imageSrcSet: srcSet, imageSizes: sizes, ...(media && { media }) };
  preload(src, { as: "image", fetchPriority: "high", ...chosen });
}

/** Has a `Picture` asked for by the page's head, and where a link was followed before its markup is drawn. */
export function preloadPicture(
  image: CutImage,
  { sizes, squareSizes }: Pick<PictureProps, "sizes" | "squareSizes">,
): void {
  const square = squareSizes && image.square;
  if (square) load(square, squareSizes, squareMedia);
  load(image, sizes, square ? wholeMedia : undefined);
}
