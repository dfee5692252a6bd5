import { preload } from "react-dom";
import type { CutImage } from "@/lib/domain/image";
import { pictureSource, squareMedia, wholeMedia } from "@/lib/domain/picture-sizes";

export interface PictureProps {
  image: CutImage;
  /** The `sizes` of the place it stands in. */
  sizes: string;
  /** The `sizes` of its square cut, where phones show no more than that of it. */
  squareSizes?: string;
  /** The picture the page is waited for: loaded at once. */
  isFirst?: boolean;
  className?: string;
  /** Words instead of the picture's own; empty where the words stand beside it. */
  alt?: string;
}

/**
 * A picture at the size it is shown, cropped around its focal point. The box it stands in gives the shape. Plain markup: the
 * framework's own picture is a client component, which weighs on every page for what a browser does by itself.
 */
export function Picture({ image, sizes, squareSizes, isFirst = false, className = "", alt }: PictureProps) {
  const focus = image.focalPoint ? `${image.focalPoint.x * 100}% ${image.focalPoint.y * 100}%` : undefined;
  const { src, srcSet } = pictureSource(image.src, image.width, sizes);
  const square = squareSizes && image.square && pictureSource(image.square.src, image.square.width, squareSizes);
  const whole = (
    // biome-ignore lint/performance/noImgElement: `pictureSource` does what the framework's picture would
    <img
      {...(isFirst ? { fetchPriority: "high" } : { loading: "lazy" })}
      decoding={isFirst ? "sync" : "async"}
      alt={alt ?? image.alt}
      width={image.width}
      height={image.height}
      sizes={sizes}
      srcSet={srcSet}
      src={src}
      className={`h-full w-full object-cover ${className}`}
      style={focus ? { objectPosition: focus } : undefined}
    />
  );
  if (!square) return whole;
  if (isFirst) {
    // React has first pictures asked for by the page's head, but none that stands in a <picture>.
    const shown = { as: "image", fetchPriority: "high" } as const;
    preload(square.src, { ...shown, media: squareMedia, imageSrcSet: square.srcSet, imageSizes: squareSizes });
    preload(src, { ...shown, media: wholeMedia, imageSrcSet: srcSet, imageSizes: sizes });
  }
  return (
    <picture className="contents">
      <source media={squareMedia} srcSet={square.srcSet} sizes={squareSizes} />
      {whole}
    </picture>
  );
}
