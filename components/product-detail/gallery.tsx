import { Picture } from "@/components/commerce/picture";
import type { Image } from "@/lib/domain/image";

export interface GalleryProps {
  images: Image[];
  label: string;
}

/** The pictures of a choice: swiped on a phone, a quiet grid beside the choice on a desk. */
export function Gallery({ images, label }: GalleryProps) {
  return (
    <ul
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      tabIndex={0}
      aria-label={label}
      className="flex snap-x snap-mandatory gap-2 overflow-x-auto max-md:-mx-5 max-md:px-5 md:grid md:grid-cols-2 md:gap-4 md:overflow-visible"
    >
      {images.map((image, index) => (
        <li
          key={image.src}
          className="aspect-4/5 w-[88%] shrink-0 snap-center overflow-hidden bg-linen md:w-auto md:first:col-span-2"
        >
          <Picture
            image={image}
            isFirst={index === 0}
            sizes={index === 0 ? "(min-width: 48rem) 55vw, 88vw" : "(min-width: 48rem) 28vw, 88vw"}
          />
        </li>
      ))}
    </ul>
  );
}
