import { Picture } from "@/components/commerce/picture";
import { Icon } from "@/components/ui/icon";
import { keyed } from "@/components/ui/keyed";
import type { Film } from "@/lib/domain/content";
import type { Image } from "@/lib/domain/image";

export interface GalleryThumbsProps {
  images: Image[];
  film: Film | null;
  current: number;
  onShow: (index: number) => void;
  /** Says which one it is, with `{number}`. */
  place: string;
}

/**
 * The small pictures: on a desk beside the big one, scrolled where they are taller; on a phone dots below it, for it is swiped there.
 */
export function GalleryThumbs({ images, film, current, onShow, place }: GalleryThumbsProps) {
  const all = film ? [...images, film.poster] : images;
  if (all.length < 2) return null;
  return (
    <ul className="flex justify-center gap-2 py-1 scrollbar-none max-md:gap-0 md:mt-3 md:flex-wrap md:justify-start lg:order-1 lg:-m-1 lg:h-0 lg:min-h-full lg:flex-col lg:flex-nowrap lg:gap-3 lg:overflow-y-auto lg:p-1">
      {keyed(all).map(({ item, key }, index) => (
        <li key={key}>
          <button
            type="button"
            aria-label={place.replace("{number}", String(index + 1))}
            aria-current={index === current ? "true" : undefined}
            onClick={() => onShow(index)}
            className="group relative grid place-items-center max-md:size-7 md:aspect-4/5 md:w-16 md:overflow-hidden md:bg-linen lg:w-18 md:outline-offset-2 md:aria-current:outline-1 md:aria-current:outline-ink md:focus-visible:outline-2! md:focus-visible:outline-accent!"
          >
            <span className="size-2 rounded-full border border-muted group-aria-current:bg-ink md:hidden" />
            {item ? (
              <span className="size-full max-md:hidden" data-follows-choice="">
                <Picture image={item} alt="" sizes="72px" />
              </span>
            ) : null}
            {index === images.length ? (
              <span className="absolute inset-0 grid place-items-center text-on-dark max-md:hidden">
                <span className="grid size-8 place-items-center rounded-full bg-screen/60">
                  <Icon name="play" className="size-4" />
                </span>
              </span>
            ) : null}
          </button>
        </li>
      ))}
    </ul>
  );
}
