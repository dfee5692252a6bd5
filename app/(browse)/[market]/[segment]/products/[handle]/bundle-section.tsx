import { BundleOffer } from "@/components/bundle/bundle-offer";
import { operations } from "@/lib/contract/v1/operations";
import type { Bundle } from "@/lib/domain/bundle";
import type { Market } from "@/lib/domain/market";
import { priceLawWords } from "@/lib/server/price-law-words";
import { problemWords, words } from "@/lib/server/words";
import { PageSection } from "./page-section";

/** The set a product belongs to; without one there is no section. */
export function BundleSection({ bundle, market }: { bundle: Bundle | null; market: Market }) {
  if (!bundle) return null;
  const t = words(market, "bundle");
  const product = words(market, "product");
  const common = words(market, "common");
  const { unitPrice } = priceLawWords(market);
  return (
    <PageSection id="set" title={t("title", { title: bundle.title })}>
      <BundleOffer
        bundle={bundle}
        market={market.code}
        locale={market.locale}
        words={{
          add: t("add"),
          adding: t("adding"),
          added: t("added"),
          viewCart: product("viewCart"),
          together: t("together"),
          saving: t.raw("saving"),
          unavailable: t("unavailable"),
          choose: t.raw("choose"),
          soldOut: common("soldOut"),
          was: common("was"),
          now: common("now"),
          ...(unitPrice ? { unitPrice } : {}),
          tax: market.taxDisplay === "included" ? product("taxIncluded") : product("taxExcluded"),
        }}
        problems={problemWords(market, operations.addBundle.problems)}
      />
    </PageSection>
  );
}
