import type { Metadata } from "next";
import { fontClasses } from "@/app/fonts";
import { FrameColour } from "@/components/site/frame-colour";
import { ThemeScript } from "@/components/site/theme-script";
import { directionOf } from "@/lib/domain/market";
import { themeColor } from "@/lib/server/brand";
import { icons } from "@/lib/server/icons";
import { words } from "@/lib/server/words";
import { shopConfig } from "@/shop.config";
import "@/app/globals.css";

export const metadata: Metadata = { title: `404 · ${shopConfig.name}`, icons };

const [first] = shopConfig.markets;

/** The first market of each of the other languages. */
const others = shopConfig.markets.filter(
  ({ language }, index, all) =>
    language !== first.language && all.findIndex((one) => one.language === language) === index,
);

/** Paths outside every market: no language is known, so the first market's leads, and each speaks for itself. */
export default function GlobalNotFound() {
  const search = words(first, "common")("search");
  return (
    <html lang={first.locale} dir={directionOf(first)} className={fontClasses} suppressHydrationWarning>
      <head>
        <ThemeScript />
      </head>
      <body>
        <FrameColour colours={themeColor} />
        <main className="page-width min-h-screen py-24">
          <p className="font-display text-2xl">{shopConfig.name}</p>
          <h1 className="mt-14 title-large">{words(first, "notFound")("title")}</h1>
          {others.map((market) => (
            <p key={market.language} lang={market.locale} className="mt-2 text-lg text-muted">
              {words(market, "notFound")("title")}
            </p>
          ))}
          <form action={`/${first.code}/search`} className="mt-8 flex max-w-md border-b border-muted">
            <input
              type="search"
              name="q"
              aria-label={search}
              placeholder={search}
              required
              maxLength={80}
              className="min-h-11 w-full bg-transparent"
            />
            <button type="submit" className="min-h-11 px-2">
              {search}
            </button>
          </form>
          <ul className="mt-10 space-y-2">
            {shopConfig.markets.map((market) => (
              <li key={market.code}>
                <a
                  href={`/${market.code}`}
                  lang={market.locale}
                  className="inline-block py-1 underline underline-offset-4"
                >
                  {market.label}
                </a>
              </li>
            ))}
          </ul>
        </main>
      </body>
    </html>
  );
}
