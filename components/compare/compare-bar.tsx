"use client";

import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { Picture } from "@/components/commerce/picture";
import { buttonClasses } from "@/components/ui/button-classes";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { api } from "@/lib/client/api";
import { compared, compareOnly, mostCompared, onCompared, setCompared } from "@/lib/client/compared";
import { paths } from "@/lib/domain/paths";
import type { ProductCard } from "@/lib/domain/product";

export interface CompareBarProps {
  market: string;
  /** Whether there was no room for the last one. */
  isFull: boolean;
  words: { bar: string; chosen: string; show: string; oneMore: string; full: string; clear: string; removeOf: string };
}

const none: string[] = [];

/** What is set side by side, at the foot of the window. */
export function CompareBar({ market, isFull, words }: CompareBarProps) {
  const chosen = useSyncExternalStore(onCompared, compared, () => none);
  const [cards, setCards] = useState<ProductCard[]>([]);
  const missing = chosen.filter((handle) => !cards.some((card) => card.handle === handle)).join(",");

  useEffect(() => {
    if (!missing) return;
    const controller = new AbortController();
    api("listCards", { query: { market, handle: missing.split(",") } }, { signal: controller.signal }).then(
      ({ products }) => setCards((known) => [...known, ...products]),
      // Without pictures the bar still leads on.
      () => undefined,
    );
    return () => controller.abort();
  }, [market, missing]);

  const bar = useRef<HTMLElement>(null);
  if (chosen.length === 0) return null;
  const told = words.chosen.replace("{count}", String(chosen.length)).replace("{most}", String(mostCompared));
  return (
    <section
      ref={bar}
      tabIndex={-1}
      aria-label={words.bar}
      data-compare-bar=""
      className="fixed inset-x-0 bottom-0 z-20 border-t border-line bg-paper pb-[env(safe-area-inset-bottom)] text-ink"
    >
      <div className="page-width flex flex-wrap items-center gap-x-6 gap-y-2 py-3">
        <ul className="flex gap-2">
          {chosen.map((handle) => {
            const card = cards.find((one) => one.handle === handle);
            return (
              <li key={handle} className="group relative h-14 w-11 bg-linen">
                {card?.image ? <Picture image={card.image} alt="" sizes="44px" /> : null}
                <button
                  type="button"
                  onClick={() => {
                    bar.current?.focus();
                    setCompared(handle, false);
                  }}
                  className="absolute -end-1.5 -top-1.5 grid size-6 place-items-center rounded-full border border-line bg-paper"
                >
                  <span className="sr-only">{words.removeOf.replace("{title}", card?.title ?? handle)}</span>
                  <Icon name="close" className="size-3" />
                </button>
              </li>
            );
          })}
        </ul>
        <p role="status" className="text-sm text-muted max-sm:order-last max-sm:basis-full">
          {isFull && chosen.length === mostCompared ? words.full : chosen.length < 2 ? words.oneMore : told}
        </p>
        <div className="ms-auto flex items-center gap-4">
          <button
            type="button"
            onClick={() => compareOnly([])}
            className="min-h-11 text-sm underline underline-offset-4"
          >
            {words.clear}
          </button>
          {chosen.length > 1 ? (
            <Link href={paths.compare(market, chosen)} className={buttonClasses.primary}>
              {words.show}
            </Link>
          ) : null}
        </div>
      </div>
    </section>
  );
}
