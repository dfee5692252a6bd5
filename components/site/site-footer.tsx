import { Link } from "@/components/ui/link";
import type { Link as ContentLink } from "@/lib/domain/content";
import { linkHref } from "@/lib/domain/paths";
import { ConsentLink, type ConsentLinkProps } from "./consent-link";
import { MarketSwitch, type MarketSwitchProps } from "./market-switch";
import { ThemeSwitch, type ThemeSwitchProps } from "./theme-switch";

export interface SiteFooterProps {
  shopName: string;
  market: string;
  columns: { title: string; links: ContentLink[] }[];
  note: string;
  markets: MarketSwitchProps["markets"];
  words: { market: string; prices: string; tagline: string } & ThemeSwitchProps["words"];
  consent: ConsentLinkProps["words"];
}

export function SiteFooter({ shopName, market, columns, note, markets, words, consent }: SiteFooterProps) {
  return (
    <footer className="mt-28 border-t border-line bg-linen">
      <div className="page-width grid grid-cols-2 gap-x-6 gap-y-10 py-14 lg:grid-cols-4">
        <div className="max-sm:col-span-2">
          <p className="font-display text-xl">{shopName}</p>
          <p className="mt-2 max-w-60 text-muted">{words.tagline}</p>
        </div>
        {columns.map((column) => (
          <nav key={column.title} aria-label={column.title}>
            <h2 className="font-body text-sm font-semibold tracking-normal">{column.title}</h2>
            <ul className="mt-3 text-muted [&_a:hover]:text-ink [&_a:hover]:underline">
              {column.links.map((link) => (
                <li key={link.label}>
                  <Link href={linkHref(link.target, market)} className="inline-block py-1">
                    {link.label}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        ))}
      </div>
      <div className="page-width flex flex-wrap items-end justify-between gap-6 border-t border-line py-7 text-sm text-muted">
        <div>
          <p>{words.prices}</p>
          {note ? <p className="mt-1">{note}</p> : null}
          <div className="mt-3">
            <ThemeSwitch words={words} />
          </div>
          <div className="mt-2">
            <ConsentLink words={consent} />
          </div>
        </div>
        <MarketSwitch label={words.market} current={market} markets={markets} />
      </div>
    </footer>
  );
}
