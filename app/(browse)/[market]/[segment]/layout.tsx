import type { Metadata } from "next";
import type { ReactNode } from "react";
import { fontClasses } from "@/app/fonts";
import "@/app/globals.css";
import { CompareKeeper } from "@/components/compare/compare-keeper";
import { SearchEntry } from "@/components/search/search-entry";
import { ConsentBanner } from "@/components/site/consent-banner";
import { ConsentScript } from "@/components/site/consent-script";
import { FollowFocus } from "@/components/site/follow-focus";
import { FrameColour } from "@/components/site/frame-colour";
import { KeepEarlyClicks } from "@/components/site/keep-early-clicks";
import { PrefetchOnIntent } from "@/components/site/prefetch-on-intent";
import { SiteFooter } from "@/components/site/site-footer";
import { SiteHeader } from "@/components/site/site-header";
import { ThemeScript } from "@/components/site/theme-script";
import { NavigationProgress } from "@/components/ui/navigation-progress";
import { NotComeNote } from "@/components/ui/not-come-note";
import { directionOf } from "@/lib/domain/market";
import { paths } from "@/lib/domain/paths";
import { absolute } from "@/lib/server/absolute";
import { themeColor } from "@/lib/server/brand";
import { icons } from "@/lib/server/icons";
import { currentMarket, placeholderParams } from "@/lib/server/market";
import { site } from "@/lib/server/queries/site";
import { messagesOf, words } from "@/lib/server/words";
import { shopConfig } from "@/shop.config";

export const generateStaticParams = () => [placeholderParams];

export async function generateMetadata(): Promise<Metadata> {
  const market = await currentMarket();
  const t = words(market, "site");
  return {
    metadataBase: new URL(absolute("/")),
    title: { default: `${shopConfig.name} · ${t("tagline")}`, template: `%s · ${shopConfig.name}` },
    description: t("tagline"),
    manifest: "/manifest.webmanifest",
    icons,
  };
}

export default async function BrowseLayout({ children }: { children: ReactNode }) {
  const market = await currentMarket();
  const { navigation, footer, footerNote, announcement } = await site(market);
  const t = words(market, "site");
  const common = words(market, "common");
  const consent = messagesOf(market, "consent");
  return (
    <html lang={market.locale} dir={directionOf(market)} className={fontClasses} suppressHydrationWarning>
      <head>
        <ThemeScript />
        <ConsentScript />
      </head>
      <body>
        <FrameColour colours={themeColor} />
        <KeepEarlyClicks />
        <FollowFocus />
        <PrefetchOnIntent />
        <NavigationProgress text={t("onItsWay")} />
        <a href="#main" className="sr-only focus:not-sr-only focus:absolute focus:z-30 focus:bg-paper focus:p-4">
          {common("skip")}
        </a>
        <ConsentBanner privacyHref={paths.page(market.code, "privacy")} words={consent} />
        <SiteHeader
          shopName={shopConfig.name}
          market={market.code}
          navigation={navigation}
          announcement={announcement}
          search={
            <SearchEntry
              market={market.code}
              locale={market.locale}
              words={{
                search: common("search"),
                searchPlaceholder: common("searchPlaceholder"),
                ...messagesOf(market, "search"),
              }}
            />
          }
          words={{
            navigation: t("navigation"),
            menu: t("menu"),
            cart: t("cart"),
          }}
        />
        <CompareKeeper market={market.code} words={messagesOf(market, "compareBar")} />
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter
          shopName={shopConfig.name}
          market={market.code}
          columns={footer}
          note={footerNote}
          markets={[...shopConfig.markets]}
          words={{
            market: t("market"),
            prices: market.taxDisplay === "included" ? t("pricesIncluded") : t("pricesExcluded"),
            tagline: t("tagline"),
            theme: t("theme"),
            system: t("system"),
            light: t("light"),
            dark: t("dark"),
          }}
          consent={consent}
        />
        <NotComeNote text={t("notCome")} />
      </body>
    </html>
  );
}
