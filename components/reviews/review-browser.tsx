"use client";

import { type ReactNode, useState } from "react";
import { buttonClasses } from "@/components/ui/button-classes";
import { late } from "@/components/ui/late";
import type { StarCounts } from "@/lib/domain/stars";
import { everyReview, isEveryReview, type ReviewChoice } from "./review-choice";
import { ReviewControls, type ReviewControlsProps } from "./review-controls";
import type { ReviewResultsProps } from "./review-results";
import { StarBars, type StarBarsProps } from "./star-bars";

const ReviewResults = late(() => import("./review-results"));

export interface ReviewBrowserProps {
  handle: string;
  market: string;
  locale: string;
  counts: StarCounts;
  /** The average and the way to write one, above the bars. */
  summary: ReactNode;
  /** The first page, as the page's HTML has it. */
  children: ReactNode;
  hasMore: boolean;
  words: ReviewControlsProps["words"] & StarBarsProps["words"] & ReviewResultsProps["words"];
}

/** The reviews of a product: the first page is HTML; sorting, filtering and more of them ask the shop when wanted. */
export function ReviewBrowser(props: ReviewBrowserProps) {
  const { handle, market, locale, counts, summary, children, hasMore, words } = props;
  const [choice, setChoice] = useState<ReviewChoice>(everyReview);
  const [wantsMore, setWantsMore] = useState(false);
  const isFirst = isEveryReview(choice);
  const choose = (change: Partial<ReviewChoice>) => setChoice({ ...choice, ...change });
  const toggleStars = (stars: number) =>
    choose({
      stars: choice.stars.includes(stars) ? choice.stars.filter((one) => one !== stars) : [...choice.stars, stars],
    });
  const results = (from: number) => (
    <ReviewResults
      fallback={
        <div aria-busy="true">
          <p role="status" className="waiting text-sm text-muted">
            {words.loading}
          </p>
          {from === 1 ? children : null}
        </div>
      }
      handle={handle}
      market={market}
      locale={locale}
      choice={choice}
      from={from}
      onClose={() => {
        setChoice(everyReview);
        setWantsMore(false);
      }}
      words={words}
    />
  );
  return (
    <div className="mt-8 grid gap-10 lg:grid-cols-12 lg:gap-12">
      <div className="space-y-6 lg:col-span-4">
        {summary}
        <StarBars counts={counts} chosen={choice.stars} onToggle={toggleStars} locale={locale} words={words} />
      </div>
      <div className="space-y-6 lg:col-span-8">
        <ReviewControls choice={choice} onChoose={choose} words={words} />
        {isFirst ? (
          <div>
            {children}
            {wantsMore ? results(2) : null}
            {hasMore && !wantsMore ? (
              <button type="button" onClick={() => setWantsMore(true)} className={buttonClasses.quiet}>
                {words.more}
              </button>
            ) : null}
          </div>
        ) : (
          results(1)
        )}
      </div>
    </div>
  );
}
