import type { Metadata } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { fontClasses } from "@/app/fonts";
import "@/app/globals.css";
import { CheckoutHeader } from "@/components/site/checkout-header";
import { FrameColour } from "@/components/site/frame-colour";
import { ThemeScript } from "@/components/site/theme-script";
import { directionOf } from "@/lib/domain/market";
import { themeColor } from "@/lib/server/brand";
import { icons } from "@/lib/server/icons";
import { currentMarket, placeholderParams } from "@/lib/server/market";
import { requestNonce } from "@/lib/server/nonce";
import { words } from "@/lib/server/words";
import { shopConfig } from "@/shop.config";

export const instant = false;
export const generateStaticParams = () => [placeholderParams];
export const metadata: Metadata = { robots: { index: false }, referrer: "no-referrer", icons };

/** Pages that handle money: rendered per request, so that every script carries the request's nonce. */
export default async function SecureLayout({ children }: { children: ReactNode }) {
  await connection();
  const market = await currentMarket();
  const nonce = await requestNonce();
  const t = words(market, "site");
  return (
    <html lang={market.locale} dir={directionOf(market)} className={fontClasses} suppressHydrationWarning>
      <head>
        <ThemeScript nonce={nonce} />
      </head>
      <body>
        <FrameColour nonce={nonce} colours={themeColor} />
        <a href="#main" className="sr-only focus:not-sr-only focus:absolute focus:z-30 focus:bg-paper focus:p-4">
          {words(market, "common")("skip")}
        </a>
        <CheckoutHeader
          shopName={shopConfig.name}
          market={market.code}
          words={{ secure: t("secure"), backToCart: t("backToCart"), backToShop: words(market, "order")("continue") }}
        />
        <main id="main" tabIndex={-1} className="page-width min-h-[70vh] py-10 md:py-14">
          {children}
        </main>
      </body>
    </html>
  );
}
