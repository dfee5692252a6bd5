"use client";

import "@google/model-viewer";
import { createElement, type ReactNode, type RefCallback, useCallback, useState } from "react";
import { Picture } from "@/components/commerce/picture";
import { buttonClasses } from "@/components/ui/button-classes";
import { Dialog } from "@/components/ui/dialog";
import type { Image } from "@/lib/domain/image";
import type { Model } from "@/lib/domain/model";

export interface ModelViewProps {
  model: Model & {
    words: {
      title: string;
      /** How it is turned, for eyes and for screen readers. */
      help: string;
      shows: string;
      loading: string;
      /** Where its file did not come, with the way to ask once more. */
      missed: string;
      retry: string;
      /** Where the device cannot draw it. */
      failed: string;
      ar: string;
      close: string;
    };
  };
  /** The product's own picture, shown until the model is there. */
  poster: Image | undefined;
  onClose: () => void;
}

/** How often a model did not come. The engine keeps what it asked for, even in vain: the next time it is asked by another name. */
let missed = 0;

/** Whether the device can draw in three dimensions: the engine itself shows nothing where it cannot, and says nothing. */
const canDraw = document.createElement("canvas").getContext("webgl2") !== null;

/** The product to turn around, and to place in one's own room where the device can. Carries the 3-D engine: load on intent. */
export default function ModelView({ model, poster, onClose }: ModelViewProps) {
  const [state, setState] = useState<"loading" | "there" | "missed" | "failed">(canDraw ? "loading" : "failed");
  const glb = missed > 0 ? `${model.glb}#${missed}` : model.glb;
  const { words } = model;

  // Bound where the element comes to be: a dialog draws what is in it a moment after this part.
  const listen = useCallback((viewer: HTMLElement) => {
    const there = () => setState("there");
    const failed = (event: Event) => {
      const isMissed = (event as CustomEvent<{ type: string }>).detail.type === "loadfailure";
      if (isMissed) missed += 1;
      setState(isMissed ? "missed" : "failed");
    };
    viewer.addEventListener("load", there);
    viewer.addEventListener("error", failed);
    return () => {
      viewer.removeEventListener("load", there);
      viewer.removeEventListener("error", failed);
    };
  }, []);

  const picture = poster ? (
    <div slot="poster" className="size-full" data-testid="model-poster">
      <Picture image={poster} alt="" sizes="80vh" className="object-contain!" />
    </div>
  ) : null;
  const arButton = (
    <button slot="ar-button" type="button" className={`${buttonClasses.primary} absolute end-0 bottom-2`}>
      {words.ar}
    </button>
  );
  return (
    <Dialog title={words.title} place="full" closeLabel={words.close} onClose={onClose}>
      {state === "failed" || state === "missed" ? (
        <div className="mx-auto h-[calc(100dvh-11rem)] max-w-3xl">{picture}</div>
      ) : (
        <ModelViewer listen={listen} model={{ ...model, glb }} label={`${words.title}. ${words.help}`}>
          {picture}
          {arButton}
        </ModelViewer>
      )}
      <p className={`mt-3 text-center text-sm text-muted ${state === "loading" ? "waiting" : ""}`} role="status">
        {state === "there" ? words.help : words[state]}
      </p>
      {state === "missed" ? (
        <button
          type="button"
          onClick={() => setState("loading")}
          className="mx-auto block min-h-11 text-sm underline underline-offset-4"
        >
          {words.retry}
        </button>
      ) : null}
      <p className="text-center text-sm text-muted">{words.shows}</p>
    </Dialog>
  );
}

type ModelViewerProps = {
  listen: RefCallback<HTMLElement>;
  model: Model;
  label: string;
  children: ReactNode;
};

/** The custom element; it reads its files from the shop's own origin and asks no third party for a decoder. */
function ModelViewer({ listen, model, label, children }: ModelViewerProps) {
  return createElement(
    "model-viewer",
    {
      ref: listen,
      src: model.glb,
      "ios-src": model.usdz,
      alt: label,
      ar: true,
      "ar-modes": "scene-viewer quick-look",
      "camera-controls": true,
      "touch-action": "pan-y",
      "shadow-intensity": "0.8",
      exposure: "1.05",
      "camera-orbit": "30deg 75deg auto",
      "interaction-prompt": "none",
      class:
        "block h-[calc(100dvh-11rem)] w-full bg-linen [--poster-color:transparent] [--progress-bar-color:transparent]",
    },
    children,
  );
}
