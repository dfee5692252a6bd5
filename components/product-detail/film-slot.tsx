"use client";

import { useEffect, useRef, useState } from "react";
import { Picture } from "@/components/commerce/picture";
import { Icon } from "@/components/ui/icon";
import type { Film } from "@/lib/domain/content";

export interface FilmSlotProps {
  film: Film & { words: { play: string; captions: string } };
  /** Whether it is the one in view: what is out of view is no stop of the Tab key. */
  isReached: boolean;
}

/** A film among the pictures. Nothing of it but its poster is loaded before it is asked to play. */
export function FilmSlot({ film, isReached }: FilmSlotProps) {
  const [isPlaying, setIsPlaying] = useState(false);
  const screen = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    if (isPlaying) screen.current?.focus({ preventScroll: true });
  }, [isPlaying]);
  useEffect(() => {
    if (!isReached) screen.current?.pause();
  }, [isReached]);
  if (isPlaying)
    return (
      // biome-ignore lint/a11y/useMediaCaption: a film whose maker gave no captions has none
      <video
        ref={screen}
        tabIndex={isReached ? 0 : -1}
        src={film.src}
        aria-label={film.title}
        controls
        autoPlay
        playsInline
        className="size-full bg-screen object-contain"
      >
        {film.captions ? (
          <track
            default
            kind="captions"
            src={film.captions.src}
            srcLang={film.captions.language}
            label={film.words.captions}
          />
        ) : null}
      </video>
    );
  return (
    <button
      type="button"
      aria-label={film.words.play}
      tabIndex={isReached ? 0 : -1}
      onClick={() => setIsPlaying(true)}
      className="group relative block size-full -outline-offset-4"
    >
      {film.poster ? <Picture image={film.poster} alt="" sizes="(min-width: 48rem) 55vw, 100vw" /> : null}
      <span className="absolute inset-0 grid place-items-center text-on-dark">
        <span className="grid size-18 place-items-center rounded-full bg-screen/60 transition-transform duration-200 ease-calm group-hover:scale-105">
          <Icon name="play" className="size-8" />
        </span>
      </span>
    </button>
  );
}
