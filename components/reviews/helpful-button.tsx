"use client";

import { useEffect, useRef, useState } from "react";
import { ApiError, api } from "@/lib/client/api";
import { hasVoted, keepVote, voterOf } from "@/lib/client/helpful-votes";

export interface HelpfulButtonProps {
  reviewId: string;
  /** How many found it helpful when the page was made. */
  count: number;
  label: string;
  describedLabel: string;
  problems: Record<string, string>;
}

/** Says that a review helped; pressed again, takes it back. */
export function HelpfulButton({ reviewId, count, label, describedLabel, problems }: HelpfulButtonProps) {
  const [isHelpful, setIsHelpful] = useState(false);
  const [shown, setShown] = useState(count);
  const [problem, setProblem] = useState("");
  const isOnItsWay = useRef(false);

  useEffect(() => {
    const voted = hasVoted(reviewId);
    setIsHelpful(voted);
    setShown((now) => (voted ? Math.max(now, 1) : now));
  }, [reviewId]);

  async function toggle() {
    // Two votes on their way at once may be counted in the other order.
    if (isOnItsWay.current) return;
    isOnItsWay.current = true;
    const next = !isHelpful;
    const before = shown;
    setIsHelpful(next);
    setShown(Math.max(0, before + (next ? 1 : -1)));
    setProblem("");
    // At once: who goes on to another page before the answer finds the vote kept all the same.
    keepVote(reviewId, next);
    try {
      const input = { params: { reviewId }, body: { voter: voterOf() } };
      const { helpfulCount } = await api(next ? "voteHelpful" : "withdrawHelpful", input);
      setShown(helpfulCount);
    } catch (error) {
      keepVote(reviewId, !next);
      setIsHelpful(!next);
      setShown(before);
      setProblem(problems[error instanceof ApiError ? error.code : "other"] ?? problems.other ?? "");
    }
    isOnItsWay.current = false;
  }

  return (
    <div className="mt-4 flex flex-wrap items-center gap-3 text-sm">
      <button type="button" aria-pressed={isHelpful} onClick={toggle} className="toggle">
        {label} <span className="sr-only">{describedLabel}</span>
        {shown > 0 ? <span className="text-muted">{shown}</span> : null}
      </button>
      <span role="status" className="text-alert">
        {problem}
      </span>
    </div>
  );
}
