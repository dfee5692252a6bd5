"use client";

import { usePathname } from "next/navigation";
import type { SyntheticEvent } from "react";

export interface MarketSwitchProps {
  label: string;
  current: string;
  markets: { code: string; label: string; locale: string; currency: string }[];
}

/** Leads to the same page in another market, by a full load, so that no cached page of the old one stays. */
export function MarketSwitch({ label, current, markets }: MarketSwitchProps) {
  const rest = usePathname().split("/").slice(2).join("/");
  // What was searched or chosen goes along; it is read at the click, with whichever button, so that the static page needs no query.
  const takeQueryAlong = (event: SyntheticEvent<HTMLAnchorElement>) => {
    event.currentTarget.search = window.location.search;
  };
  return (
    <nav aria-label={label}>
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {markets.map((market) => (
          <li key={market.code}>
            <a
              href={`/${market.code}${rest ? `/${rest}` : ""}`}
              onPointerDown={takeQueryAlong}
              onClick={takeQueryAlong}
              hrefLang={market.locale}
              aria-current={market.code === current ? "true" : undefined}
              className="inline-flex min-h-8 items-center hover:text-ink hover:underline aria-current:font-medium aria-current:text-ink"
            >
              {market.label} ({market.currency})
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
