"use client";

import { useEffect, useEffectEvent, useState } from "react";
import { ProductTile, type ProductTileProps } from "@/components/commerce/product-tile";
import { Notice } from "@/components/ui/notice";
import { SpokenStatus } from "@/components/ui/spoken-status";
import { ApiError, api } from "@/lib/client/api";
import { paths } from "@/lib/domain/paths";
import type { ProductCard } from "@/lib/domain/product";

export interface ViewedRailProps {
  market: string;
  locale: string;
  handles: string[];
  clear: () => void;
  /** Told where none of them is sold here any more. */
  noneLeft: () => void;
  words: { title: string; clear: string; loading: string; retry: string; problems: Record<string, string> };
  tileWords: ProductTileProps["words"];
}

/** What was looked at before, newest first, in one row that is swiped. */
export function ViewedRail({ market, locale, handles, clear, noneLeft, words, tileWords }: ViewedRailProps) {
  const [cards, setCards] = useState<ProductCard[]>();
  const [problem, setProblem] = useState("");
  const [attempt, setAttempt] = useState(0);
  const asked = handles.join(",");
  const tellNoneLeft = useEffectEvent(noneLeft);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` is there to ask once more
  useEffect(() => {
    const controller = new AbortController();
    setProblem("");
    api("listCards", { query: { market, handle: asked.split(",") } }, { signal: controller.signal }).then(
      ({ products }) => (products.length > 0 ? setCards(products) : tellNoneLeft()),
      (error: unknown) => {
        if (controller.signal.aborted) return;
        setProblem(words.problems[error instanceof ApiError ? error.code : "other"] ?? words.problems.other ?? "");
      },
    );
    return () => controller.abort();
  }, [market, asked, attempt]);

  return (
    <section aria-label={words.title} aria-busy={!cards && !problem}>
      <div className="mb-8 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <h2 className="title-medium">{words.title}</h2>
        <button
          type="button"
          onClick={clear}
          className="min-h-11 shrink-0 text-sm text-muted underline underline-offset-4"
        >
          {words.clear}
        </button>
      </div>
      <SpokenStatus text={!cards && !problem && words.loading} />
      {problem ? (
        <Notice text={problem} action={{ label: words.retry, onClick: () => setAttempt(attempt + 1) }} />
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
        <ul tabIndex={0} className="flex snap-x gap-4 overflow-x-auto pb-4 max-md:-mx-5 max-md:px-5 md:gap-6">
          {cards
            ? cards.map((card) => (
                <li key={card.handle} className="w-[60%] shrink-0 snap-start sm:w-[40%] md:w-[22%]">
                  <ProductTile
                    card={card}
                    href={paths.product(market, card.handle)}
                    locale={locale}
                    sizes="(min-width: 48rem) 22vw, 60vw"
                    words={tileWords}
                  />
                </li>
              ))
            : handles.slice(0, 5).map((handle) => (
                <li key={handle} className="w-[60%] shrink-0 sm:w-[40%] md:w-[22%]">
                  <div className="aspect-4/5 animate-pulse bg-linen" />
                  <div className="mt-4 h-16" />
                </li>
              ))}
        </ul>
      )}
    </section>
  );
}
