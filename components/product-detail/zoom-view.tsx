"use client";

import { useEffect, useEffectEvent, useState } from "react";
import { Picture } from "@/components/commerce/picture";
import { Dialog } from "@/components/ui/dialog";
import { hasModifier } from "@/components/ui/has-modifier";
import { Icon } from "@/components/ui/icon";
import type { Image } from "@/lib/domain/image";
import { useZoom } from "./use-zoom";

export interface ZoomViewProps {
  images: Image[];
  start: number;
  words: {
    gallery: string;
    close: string;
    zoomIn: string;
    zoomOut: string;
    previous: string;
    next: string;
  };
  onClose: () => void;
}

const round = "grid size-11 place-items-center rounded-full bg-paper/90 disabled:text-muted";

/** One picture in all of the window, to come closer to: by wheel, two fingers, two taps, or the keys + and −. */
export default function ZoomView({ images, start, words, onClose }: ZoomViewProps) {
  const [index, setIndex] = useState(start);
  // State, not a ref: a dialog draws what is in it a moment after this part.
  const [stage, setStage] = useState<HTMLDivElement | null>(null);
  const zoom = useZoom(stage);
  const image = images[index];
  function turn(step: number) {
    zoom.reset();
    setIndex((index + step + images.length) % images.length);
  }
  // Wherever in the dialog the keyboard is; on the way down, for the dialog lets no arrow key up.
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (hasModifier(event)) return;
    const isRtl = getComputedStyle(document.documentElement).direction === "rtl";
    const [x, y] = { ArrowLeft: [1, 0], ArrowRight: [-1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] }[event.key] ?? [];
    if (event.key === "+" || event.key === "=") zoom.by(1.5);
    else if (event.key === "-") zoom.by(1 / 1.5);
    else if (event.key === "0") zoom.reset();
    else if (x === undefined || y === undefined) return;
    else if (zoom.isClose) zoom.move(x * 80, y * 80);
    else if (x) turn(isRtl ? x : -x);
    event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener("keydown", listen, true);
    return () => window.removeEventListener("keydown", listen, true);
  }, []);
  if (!image) return null;
  return (
    <Dialog title={words.gallery} isTitleHidden place="full" closeLabel={words.close} onClose={onClose}>
      <div ref={setStage} className="relative h-[calc(100dvh-6.5rem)] touch-none overflow-hidden select-none">
        <div
          className={`size-full ${zoom.isClose ? "cursor-grab active:cursor-grabbing" : "cursor-zoom-in"}`}
          style={{ transform: zoom.transform }}
          data-testid="zoomed"
        >
          {/* Asked for at the size it is looked at: all of it first, its own full size once one comes closer. */}
          <Picture
            image={image}
            sizes={zoom.isClose ? `${image.width}px` : "(max-aspect-ratio: 4/5) 100vw, 80vh"}
            className="pointer-events-none object-contain!"
          />
        </div>
        <div className="absolute inset-x-0 bottom-2 flex justify-center gap-2">
          {images.length > 1 ? (
            <button type="button" className={round} aria-label={words.previous} onClick={() => turn(-1)}>
              <Icon name="chevron" className="size-6 rotate-90 rtl:-rotate-90" />
            </button>
          ) : null}
          <button
            type="button"
            className={round}
            aria-label={words.zoomOut}
            disabled={!zoom.isClose}
            onClick={() => zoom.by(1 / 1.5)}
          >
            <Icon name="minus" />
          </button>
          <button
            type="button"
            className={round}
            aria-label={words.zoomIn}
            disabled={zoom.isClosest}
            onClick={() => zoom.by(1.5)}
          >
            <Icon name="plus" />
          </button>
          {images.length > 1 ? (
            <button type="button" className={round} aria-label={words.next} onClick={() => turn(1)}>
              <Icon name="chevron" className="size-6 -rotate-90 rtl:rotate-90" />
            </button>
          ) : null}
        </div>
      </div>
    </Dialog>
  );
}
