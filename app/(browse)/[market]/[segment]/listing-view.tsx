import { redirect } from "next/navigation";
import type { ReactNode } from "react";
import { JsonLd } from "@/components/commerce/json-ld";
import { FilterChips } from "@/components/product-list/filter-chips";
import { FilterFields } from "@/components/product-list/filter-fields";
import { FilterForm } from "@/components/product-list/filter-form";
import { Pagination } from "@/components/product-list/pagination";
import { ProductGrid } from "@/components/product-list/product-grid";
import { Notice } from "@/components/ui/notice";
import type { Category } from "@/lib/domain/category";
import { type Facet, type Listing, type ListingQuery, lastPage, priceBounds } from "@/lib/domain/listing";
import {
  countFilters,
  filteredPath,
  type ListingFilters,
  noFilters,
  toListingQuery,
} from "@/lib/domain/listing-filters";
import type { Market } from "@/lib/domain/market";
import { isShopError } from "@/lib/domain/shop-error";
import { absolute } from "@/lib/server/absolute";
import { listJsonLd } from "@/lib/server/json-ld/page-values";
import { listing } from "@/lib/server/queries/listing";
import { words } from "@/lib/server/words";
import { shopConfig } from "@/shop.config";
import { NothingFits } from "./listing-help";
import { choicesOf, fieldWords } from "./listing-words";
import { listTileWords } from "./tile-words";

export interface ListingViewProps {
  market: Market;
  /** The listing's address without filters. */
  path: string;
  /** What is listed before anything is filtered. */
  base: Partial<ListingQuery>;
  filters: ListingFilters;
  /** Whether the page is made once for everybody. */
  isKept?: boolean;
  /** Those the listing can be narrowed to. */
  categories: Category[];
  /** How the number of products is told. */
  told: (listing: Listing) => string;
  /** What helps where nothing is found although nothing is filtered. */
  empty: ReactNode;
}

/** The values of the category facet in the order of the tree; those without products only while they are chosen. */
const inTree = (facets: Facet[], categories: Category[], chosen: string[]): Facet[] =>
  facets.map((facet) => {
    if (facet.name !== "category") return facet;
    const counts = new Map(facet.values.map(({ value, count }) => [value, count]));
    const values = categories.map(({ handle, title }) => ({
      value: handle,
      label: title,
      count: counts.get(handle) ?? 0,
    }));
    return { ...facet, values: values.filter(({ value, count }) => count > 0 || chosen.includes(value)) };
  });

/** A page of the listing, the last one where it has no such page; null where the engine is in trouble. */
async function find(
  filters: ListingFilters,
  base: Partial<ListingQuery>,
  market: Market,
  isKept: boolean,
): Promise<Listing | null> {
  try {
    const found = await listing(toListingQuery(filters, base, market.currency), market);
    const page = lastPage(found, shopConfig.listing.maxPage);
    return filters.page > page ? await find({ ...filters, page }, base, market, isKept) : found;
  } catch (failure) {
    // A page for everybody is not made of trouble: it fails, and the last good one stays.
    if (isKept || !isShopError(failure)) throw failure;
    return null;
  }
}

/** The products of a listing beside what narrows and orders them. */
export async function ListingView(props: ListingViewProps) {
  const { market, path, base, filters, isKept = false, categories, told, empty } = props;
  const t = words(market, "filters");
  const hrefOf = (other: ListingFilters) => filteredPath(path, other, base.q);
  const found = await find(filters, base, market, isKept);
  if (!found) return <Notice text={t("failed")} action={{ label: t("retry"), href: hrefOf(filters) }} isAlert />;

  if (isKept && found.page < filters.page) redirect(hrefOf({ ...filters, page: found.page }));
  const facets = inTree(found.facets, categories, filters.category);
  const choices = choicesOf(filters, facets, market);
  const number = told(found);
  if (found.total === 0 && choices.length === 0) {
    return (
      <div className="mt-10 border-t border-line pt-5">
        <p className="text-muted wrap-anywhere">{number}</p>
        {empty}
      </div>
    );
  }
  return (
    <div className="relative mt-10 gap-x-12 border-t border-line pt-5 lg:grid lg:grid-cols-[14rem_minmax(0,1fr)]">
      <div className="mb-5 lg:mb-0 lg:pt-1">
        <FilterForm
          action={path}
          shown={hrefOf(filters)}
          announcement={number}
          words={{
            open: t("open", { count: countFilters(filters) }),
            show: t("show", { count: found.total }),
            apply: t("apply"),
          }}
        >
          <FilterFields
            facets={facets}
            filters={filters}
            q={base.q}
            bounds={priceBounds(found)}
            locale={market.locale}
            words={fieldWords(market)}
          />
        </FilterForm>
      </div>
      <div className="transition-opacity duration-200 group-aria-busy/listing:opacity-40">
        <p
          data-results=""
          tabIndex={-1}
          className="mb-5 text-sm text-muted wrap-anywhere outline-offset-4 lg:flex lg:min-h-11 lg:items-center"
        >
          {number}
        </p>
        <JsonLd
          value={listJsonLd(found.products, market, absolute, {
            total: found.total,
            before: (found.page - 1) * shopConfig.listing.pageSize,
          })}
        />
        <FilterChips
          chips={choices.map(({ label, swatch, without }) => ({ label, swatch, href: hrefOf(without) }))}
          clearHref={hrefOf({ ...noFilters, sort: filters.sort })}
          words={{ chosen: t("chosen"), remove: t("remove"), clear: t("clear") }}
        />
        {found.total > 0 ? (
          <ProductGrid
            list={hrefOf(filters)}
            cards={found.products}
            market={market}
            words={listTileWords(market)}
            eager={2}
            heading="h2"
            isBeside
            colours={facets
              .find(({ name }) => name === "colour")
              ?.values.flatMap(({ value, label }) => (filters.colour.includes(value) ? label : []))}
          />
        ) : choices.length > 0 ? (
          <NothingFits choices={choices} base={base} market={market} hrefOf={hrefOf} />
        ) : (
          empty
        )}
        <Pagination
          page={found.page}
          last={lastPage(found, shopConfig.listing.maxPage)}
          hrefOf={(page) => hrefOf({ ...filters, page })}
          words={{
            label: t("pages"),
            previous: t("previous"),
            next: t("next"),
            pageOf: (page) => t("pageOf", { page, last: lastPage(found, shopConfig.listing.maxPage) }),
          }}
        />
      </div>
    </div>
  );
}
