"use client";

import type { PrefetchKind } from "next/dist/client/components/router-reducer/router-reducer-types";
import { useRouter } from "next/navigation";
import { type ComponentType, useEffect, useState } from "react";
import { productPictureSizes } from "@/lib/domain/picture-sizes";
import { cardOf } from "./card-of";

/** The pages everyone shares: they are static, so that asking for one early costs the server nothing. */
const shared = /^\/[a-z]{2}-[a-z]{2}(\/(products|categories|collections|pages)\/.+|\/journal.*)?$/;
/** A pointer that only passes stays for less. */
const dwellMs = 50;

/** The whole page, not only what all pages of its kind have in common. */
const whole = { kind: "full" as PrefetchKind };

/** A link to one of those pages, and to another than this. */
function linkUnder(event: Event): HTMLAnchorElement | undefined {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (!link || link.origin !== location.origin || link.pathname === location.pathname) return undefined;
  // A product's search only names the variant; a listing's makes another page, which the server would have to make.
  const isStatic = link.search === "" || link.pathname.includes("/products/");
  return isStatic && shared.test(link.pathname) ? link : undefined;
}

/** A product's card shows the picture its page begins with, which is larger there. */
function askForPicture(link: HTMLAnchorElement): void {
  const shown = cardOf(link)?.querySelector("img");
  if (!shown) return;
  const larger = new Image();
  larger.sizes = productPictureSizes;
  larger.srcset = shown.srcset;
}

/**
 * Loads a page when a shopper is about to go there, and what gives a glimpse of it: a pointer or the focus rests on a link, or a finger
 * touches it.
 */
export function PrefetchOnIntent() {
  const router = useRouter();
  const [ProductGlimpse, setProductGlimpse] = useState<ComponentType>();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const prefetch = (link: HTMLAnchorElement) => {
      router.prefetch(link.pathname + link.search, whole);
      askForPicture(link);
      // Not by `lazy`: what a boundary waits for is shown with a delay, and the click comes soon.
      import("./product-glimpse").then(
        ({ default: loaded }) => setProductGlimpse(() => loaded),
        () => {},
      );
    };
    const rest = (event: Event) => {
      clearTimeout(timer);
      const link = linkUnder(event);
      if (link) timer = setTimeout(prefetch, dwellMs, link);
    };
    const touch = (event: Event) => {
      const link = linkUnder(event);
      if (link) prefetch(link);
    };
    const listeners = [
      ["pointerover", rest],
      ["focusin", rest],
      ["touchstart", touch],
      ["mousedown", touch],
    ] as const;
    for (const [name, listen] of listeners) document.addEventListener(name, listen, { passive: true });
    return () => {
      clearTimeout(timer);
      for (const [name, listen] of listeners) document.removeEventListener(name, listen);
    };
  }, [router]);
  return ProductGlimpse ? <ProductGlimpse /> : null;
}
