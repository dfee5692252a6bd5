"use client";

import type { PrefetchKind } from "next/dist/client/components/router-reducer/router-reducer-types";
import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** The pages everyone shares: they are static, so that asking for one early costs the server nothing. */
const shared = /^\/[a-z]{2}-[a-z]{2}(\/(products|categories|collections|pages)\/.+|\/journal.*)?$/;
/** A pointer that only passes stays for less. */
const dwellMs = 50;

/** The whole page, not only what all pages of its kind have in common. */
const whole = { kind: "full" as PrefetchKind };

function pathUnder(event: Event): string | undefined {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (!link || link.origin !== location.origin || link.pathname === location.pathname) return undefined;
  // A product's search only names the variant; a listing's makes another page, which the server would have to make.
  const isStatic = link.search === "" || link.pathname.includes("/products/");
  return isStatic && shared.test(link.pathname) ? link.pathname + link.search : undefined;
}

/** Loads a page when a shopper is about to go there: a pointer or the focus rests on a link, or a finger touches it. */
export function PrefetchOnIntent() {
  const router = useRouter();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const prefetch = (path: string) => router.prefetch(path, whole);
    const rest = (event: Event) => {
      clearTimeout(timer);
      const path = pathUnder(event);
      if (path) timer = setTimeout(prefetch, dwellMs, path);
    };
    const touch = (event: Event) => {
      const path = pathUnder(event);
      if (path) prefetch(path);
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
  return null;
}
