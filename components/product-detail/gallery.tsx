"use client";

import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { Picture } from "@/components/commerce/picture";
import { productFrame } from "@/components/commerce/product-frame";
import { hasModifier } from "@/components/ui/has-modifier";
import { Icon } from "@/components/ui/icon";
import { keyed } from "@/components/ui/keyed";
import { late } from "@/components/ui/late";
import type { Image } from "@/lib/domain/image";
import { productPictureSizes } from "@/lib/domain/picture-sizes";
import { FilmSlot, type FilmSlotProps } from "./film-slot";
import { GalleryThumbs } from "./gallery-thumbs";
import type { ModelViewProps } from "./model-view";
import type { ZoomViewProps } from "./zoom-view";

const ZoomView = late(() => import("./zoom-view"));
const ModelView = late(() => import("./model-view"));

export interface GalleryProps {
  images: Image[];
  film: FilmSlotProps["film"] | null;
  model: (ModelViewProps["model"] & { words: { open: string } }) | null;
  words: ZoomViewProps["words"] & {
    enlarge: string;
    /** With `{number}` and `{count}`. */
    place: string;
  };
}

/** The pictures of a choice, one at a time: swiped, chosen by their small ones, or walked through by arrow keys. */
export function Gallery({ images, film, model, words }: GalleryProps) {
  const [current, setCurrent] = useState(0);
  const [open, setOpen] = useState<"zoom" | "model" | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const count = images.length + (film ? 1 : 0);
  const shown = images.map(({ src }) => src).join();

  // biome-ignore lint/correctness/useExhaustiveDependencies: another variant's pictures begin with the first
  useEffect(() => {
    if (current > 0) list.current?.scrollTo({ left: 0, behavior: "instant" });
  }, [shown]);

  function show(index: number) {
    const item = list.current?.children[index];
    if (item instanceof HTMLElement) list.current?.scrollTo({ left: item.offsetLeft });
    return item;
  }
  function walk(event: KeyboardEvent) {
    const isRtl = getComputedStyle(event.currentTarget).direction === "rtl";
    const step = { ArrowLeft: isRtl ? 1 : -1, ArrowRight: isRtl ? -1 : 1 }[event.key];
    if (!step || hasModifier(event) || event.target instanceof HTMLVideoElement) return;
    event.preventDefault();
    show(Math.min(Math.max(current + step, 0), count - 1))
      ?.querySelector("button")
      ?.focus({ preventScroll: true });
  }
  const place = words.place.replace("{count}", String(count));
  return (
    <section aria-label={words.gallery} className={productFrame.gallery}>
      <div className={productFrame.stage}>
        <ul
          ref={list}
          onKeyDown={walk}
          onScroll={({ currentTarget: { scrollLeft, clientWidth } }) =>
            setCurrent(Math.round(Math.abs(scrollLeft) / clientWidth))
          }
          data-follows-choice=""
          className="relative flex snap-x snap-mandatory scrollbar-none overflow-x-auto scroll-smooth bg-linen"
        >
          {keyed(images).map(({ item, key }, index) => (
            <li key={key} className={productFrame.picture}>
              <button
                type="button"
                aria-label={`${words.enlarge}: ${item.alt}`}
                tabIndex={index === current ? 0 : -1}
                onClick={() => setOpen("zoom")}
                className="block size-full cursor-zoom-in -outline-offset-4"
              >
                <Picture image={item} isFirst={index === 0} sizes={productPictureSizes} />
              </button>
            </li>
          ))}
          {film ? (
            <li className={productFrame.picture}>
              <FilmSlot film={film} isReached={current === images.length} />
            </li>
          ) : null}
        </ul>
        {count > 1 ? (
          <p className="pointer-events-none absolute end-3 bottom-3 rounded-full bg-paper/90 px-3 py-1 text-xs tabular-nums">
            <span aria-hidden="true">
              {current + 1} / {count}
            </span>
            <span className="sr-only">{place.replace("{number}", String(current + 1))}</span>
          </p>
        ) : null}
        {model ? (
          <button
            type="button"
            onClick={() => setOpen("model")}
            className="absolute start-3 bottom-3 inline-flex min-h-11 items-center gap-2 rounded-full bg-paper/90 px-4 text-sm font-medium hover:bg-paper"
          >
            <Icon name="cube" className="size-5" />
            {model.words.open}
          </button>
        ) : null}
      </div>
      <GalleryThumbs images={images} film={film} current={current} onShow={show} place={place} />
      {open === "zoom" ? (
        <ZoomView
          images={images}
          start={Math.min(current, images.length - 1)}
          words={words}
          onClose={() => setOpen(null)}
        />
      ) : null}
      {open === "model" && model ? <ModelView model={model} poster={images[0]} onClose={() => setOpen(null)} /> : null}
    </section>
  );
}
