"use client";

import { type ReactNode, useEffect, useState } from "react";
import { buttonClasses } from "@/components/ui/button-classes";
import { Notice } from "@/components/ui/notice";
import { ApiError, api } from "@/lib/client/api";
import type { ReviewPage } from "@/lib/domain/review";
import { type ReviewChoice, toQuery } from "./review-choice";
import { ReviewList, type ReviewListProps } from "./review-list";

export interface ReviewResultsProps {
  handle: string;
  market: string;
  locale: string;
  choice: ReviewChoice;
  /** The first page to ask for: what comes before it stands on the page already. */
  from: number;
  /** Stands until the first answer, as it stood until this part came. */
  fallback?: ReactNode;
  /** Back to the reviews that stand on the page. */
  onClose: () => void;
  words: {
    card: ReviewListProps["words"];
    more: string;
    loading: string;
    /** `{total}`. */
    found: string;
    none: string;
    reset: string;
    retry: string;
  };
}

/** Reviews as the shopper wants them, page after page. */
export default function ReviewResults({
  handle,
  market,
  locale,
  choice,
  from,
  fallback,
  onClose,
  words,
}: ReviewResultsProps) {
  const [shown, setShown] = useState<ReviewPage | null>(null);
  const [upTo, setUpTo] = useState(from);
  const [attempt, setAttempt] = useState(0);
  const [problem, setProblem] = useState("");
  const [isLoading, setIsLoading] = useState(true);
  const asked = JSON.stringify(choice);

  // Another choice begins at the first page again.
  const [last, setLast] = useState(asked);
  if (last !== asked) {
    setLast(asked);
    setUpTo(from);
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` is there to ask once more
  useEffect(() => {
    const abort = new AbortController();
    setIsLoading(true);
    setProblem("");
    const query = { market, page: upTo, ...toQuery(JSON.parse(asked) as ReviewChoice) };
    api("listReviews", { params: { handle }, query }, { signal: abort.signal }).then(
      (page) => {
        if (abort.signal.aborted) return;
        setShown((before) =>
          before && upTo > from ? { ...page, reviews: [...before.reviews, ...page.reviews] } : page,
        );
        setIsLoading(false);
      },
      (error: unknown) => {
        if (abort.signal.aborted) return;
        const code = error instanceof ApiError ? error.code : "other";
        setProblem(words.card.problems[code] ?? words.card.problems.other ?? "");
        setIsLoading(false);
      },
    );
    return () => abort.abort();
  }, [handle, market, asked, upTo, from, attempt]);

  if (!shown && !problem) return fallback;
  const total = shown?.total ?? 0;
  const isWhole = shown !== null && upTo * shown.pageSize >= total;
  const status = isLoading ? words.loading : words.found.replace("{total}", total.toLocaleString(locale));
  return (
    <div aria-busy={isLoading}>
      <p role="status" className={from > 1 ? "sr-only" : `text-sm text-muted ${isLoading ? "waiting" : ""}`}>
        {problem ? "" : status}
      </p>
      {shown && total === 0 && !isLoading && !problem ? (
        <div className="mt-6">
          <Notice text={words.none} action={{ label: words.reset, onClick: onClose }} />
        </div>
      ) : null}
      <ReviewList reviews={shown?.reviews ?? []} locale={locale} words={words.card} />
      {problem ? (
        <Notice isAlert text={problem} action={{ label: words.retry, onClick: () => setAttempt(attempt + 1) }} />
      ) : null}
      {!problem && shown && !isWhole ? (
        <button type="button" disabled={isLoading} onClick={() => setUpTo(upTo + 1)} className={buttonClasses.quiet}>
          {isLoading ? words.loading : words.more}
        </button>
      ) : null}
    </div>
  );
}
