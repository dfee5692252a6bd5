import { RecentlyViewed } from "@/components/recently-viewed/recently-viewed";
import { operations } from "@/lib/contract/v1/operations";
import type { Market } from "@/lib/domain/market";
import { problemWords, words } from "@/lib/server/words";
import { tileWords } from "./tile-words";

/** What this device was shown before; `current` is the product the page itself shows. */
export function Viewed({ market, current }: { market: Market; current?: string }) {
  const t = words(market, "viewed");
  return (
    <RecentlyViewed
      market={market.code}
      locale={market.locale}
      words={{
        title: t("title"),
        clear: t("clear"),
        loading: t("loading"),
        retry: words(market, "compare")("retry"),
        problems: problemWords(market, operations.listCards.problems),
      }}
      tileWords={tileWords(market)}
      {...(current ? { current } : {})}
    />
  );
}
