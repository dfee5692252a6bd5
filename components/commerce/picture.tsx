import NextImage from "next/image";
import type { Image } from "@/lib/domain/image";

export interface PictureProps {
  image: Image;
  /** The `sizes` of the place it stands in. */
  sizes: string;
  /** The picture the page is waited for: loaded at once. */
  isFirst?: boolean;
  className?: string;
  /** Words instead of the picture's own; empty where the words stand beside it. */
  alt?: string;
}

/** A picture at the size it is shown, cropped around its focal point. The box it stands in gives the shape. */
export function Picture({ image, sizes, isFirst = false, className = "", alt }: PictureProps) {
  const focus = image.focalPoint ? `${image.focalPoint.x * 100}% ${image.focalPoint.y * 100}%` : undefined;
  return (
    <NextImage
      src={image.src}
      alt={alt ?? image.alt}
      width={image.width}
      height={image.height}
      sizes={sizes}
      className={`h-full w-full object-cover ${className}`}
      {...(focus ? { style: { objectPosition: focus } } : {})}
      {...(isFirst
        ? { preload: true, fetchPriority: "high" as const, decoding: "sync" as const }
        : { loading: "lazy" as const })}
    />
  );
}
