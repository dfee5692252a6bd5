import type { Metadata } from "next";
import { fontClasses } from "@/app/fonts";
import { icons } from "@/lib/server/icons";
import { shopConfig } from "@/shop.config";
import "@/app/globals.css";

export const metadata: Metadata = { title: `404 · ${shopConfig.name}`, icons };

/** Paths outside every market: no language is known, so each market speaks for itself. */
export default function GlobalNotFound() {
  return (
    <html lang="en" className={fontClasses}>
      <body>
        <main className="page-width min-h-screen py-24">
          <p className="font-display text-2xl">{shopConfig.name}</p>
          <h1 className="mt-14 title-large">This page is not here</h1>
          <form action={`/${shopConfig.markets[0].code}/search`} className="mt-8 flex max-w-md border-b border-muted">
            <input
              type="search"
              name="q"
              aria-label="Search"
              placeholder="Search"
              required
              maxLength={80}
              className="min-h-11 w-full bg-transparent"
            />
            <button type="submit" className="min-h-11 px-2">
              Search
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
