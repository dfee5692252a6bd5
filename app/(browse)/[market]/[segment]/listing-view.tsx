import type { ReactNode } from "react";
import { Breadcrumb, type BreadcrumbProps } from "@/components/commerce/breadcrumb";
import { JsonLd } from "@/components/commerce/json-ld";
import { ProductGrid } from "@/components/product-list/product-grid";
import { ListingQuery } from "@/lib/domain/listing";
import type { Market } from "@/lib/domain/market";
import { absolute } from "@/lib/server/absolute";
import { listJsonLd } from "@/lib/server/json-ld/page-values";
import { listing } from "@/lib/server/queries/listing";
import { words } from "@/lib/server/words";
import { tileWords } from "./tile-words";

export interface ListingViewProps {
  market: Market;
  title: string;
  description: string;
  steps: BreadcrumbProps["steps"];
  query: { category: string } | { collection: string };
  children?: ReactNode;
}

/** The products of a category or a collection. */
export async function ListingView({ market, title, description, steps, query, children }: ListingViewProps) {
  const { products, total } = await listing(ListingQuery.parse(query), market);
  const t = words(market, "listing");
  return (
    <div className="page-width pt-6">
      <Breadcrumb label={t("breadcrumb")} steps={steps} absolute={absolute} />
      <JsonLd value={listJsonLd(products, market, absolute, { total, before: 0 })} />
      <h1 className="mt-6 title-large">{title}</h1>
      {description ? <p className="mt-4 prose-width text-lg text-muted">{description}</p> : null}
      {children}
      <p className="mt-10 mb-6 border-t border-line pt-4 text-sm text-muted">
        {total > 0 ? words(market, "common")("products", { count: total }) : t("empty")}
      </p>
      <ProductGrid cards={products} market={market} words={tileWords(market)} eager={2} heading="h2" />
    </div>
  );
}
