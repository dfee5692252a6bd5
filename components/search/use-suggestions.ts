import { useEffect, useState } from "react";
import { api } from "@/lib/client/api";
import type { Suggestions } from "@/lib/domain/suggestions";

const pause = 150;
const nothing: Suggestions = { products: [], total: 0, categories: [], content: [] };

/** What was last answered, and to which question. */
type Answer = { q: string; suggestions: Suggestions; isFailed: boolean };

/**
 * Suggestions for what is typed, asked for when the typing rests. Only the answer to the last question counts; the one before it
 * stays until then.
 */
export function useSuggestions(market: string, typed: string, isWanted: boolean) {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const q = typed.trim();
  const isAnswered = answer?.q === q;
  useEffect(() => {
    if (!isWanted || isAnswered) return;
    const controller = new AbortController();
    const ask = () =>
      api("suggestSearch", { query: q ? { market, q } : { market } }, { signal: controller.signal }).then(
        (suggestions) => setAnswer({ q, suggestions, isFailed: false }),
        () => {
          if (!controller.signal.aborted) setAnswer({ q, suggestions: nothing, isFailed: true });
        },
      );
    const timer = setTimeout(ask, q ? pause : 0);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [market, q, isWanted, isAnswered]);
  // Whoever comes back to the field may have a line again.
  const isGivenUp = !isWanted && answer?.isFailed;
  useEffect(() => {
    if (isGivenUp) setAnswer(null);
  }, [isGivenUp]);
  const { q: answered, suggestions, isFailed } = answer ?? { q: "", suggestions: nothing, isFailed: false };
  return { q, answered, suggestions, isFailed, isBusy: !isAnswered };
}
