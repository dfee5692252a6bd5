import { preload } from "react-dom";
import { gallerySizes } from "@/components/product-detail/gallery-sizes";
import { firstChoice } from "@/lib/domain/first-choice";
import { pictureSource } from "@/lib/domain/picture-sizes";
import type { Product } from "@/lib/domain/product";

/** Has the first picture loaded with the page's data: it is there when a shopper follows the link they rest on. */
export function preloadPicture({ variants, images }: Product): void {
  const image = images[firstChoice(variants)?.images[0] ?? 0];
  if (!image) return;
  const { src, srcSet } = pictureSource(image.src, image.width, gallerySizes);
  preload(src, { as: "image", imageSrcSet: srcSet, imageSizes: gallerySizes, fetchPriority: "high" });
}
