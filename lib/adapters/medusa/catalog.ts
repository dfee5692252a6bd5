import "server-only";
import { z } from "zod";
import { toBundleMember } from "@/lib/domain/bundle";
import type { Category, Collection } from "@/lib/domain/category";
import { ListingQuery } from "@/lib/domain/listing";
import { Currency, type Market } from "@/lib/domain/market";
import { type Merchandising, noMerchandising } from "@/lib/domain/merchandising";
import { type Product, type ProductCard, toProductCard } from "@/lib/domain/product";
import type { CatalogPort } from "@/lib/ports/catalog-port";
import { byRank } from "./by-rank";
import { type Medusa, type Place, parseAnswer } from "./medusa";
import { apart, type Search, type SearchResult, together, toQuestion } from "./merchandised";
import {
  pageSize,
  SearchAnswer,
  toFacets,
  toFacetWords,
  toFirst,
  toPriceRange,
  toSearch,
  toWordSearch,
  type Words,
} from "./search";
import { cardFields, EngineProduct, productFields, toProduct } from "./to-product";

const Products = z.object({ products: z.array(EngineProduct) });
const Addresses = z.object({
  products: z.array(z.object({ handle: z.string(), updated_at: z.string(), currencies: z.array(z.string()) })),
  total: z.number(),
});

/** Those of the shop's markets: a merchant may price in others. */
const toCurrencies = (codes: string[]): Currency[] =>
  codes.flatMap((code) => Currency.safeParse(code.toUpperCase()).data ?? []);

const EngineSet = z.object({
  set: z.object({ handle: z.string(), percent: z.number(), products: z.array(z.string()) }).nullable(),
});

type EngineNode = {
  handle: string;
  name: string;
  description?: string | null | undefined;
  rank?: number | null | undefined;
  category_children?: EngineNode[] | null | undefined;
};
const EngineNode: z.ZodType<EngineNode> = z.lazy(() =>
  z.object({
    handle: z.string(),
    name: z.string(),
    description: z.string().nullish(),
    rank: z.number().nullish(),
    category_children: z.array(EngineNode).nullish(),
  }),
);
const Categories = z.object({ product_categories: z.array(EngineNode) });
const Collections = z.object({
  collections: z.array(
    z.object({
      handle: z.string(),
      title: z.string(),
      metadata: z.object({ description: z.record(z.string(), z.string()).optional() }).nullish(),
    }),
  ),
});

const toCollection = (found: z.infer<typeof Collections>["collections"][number], market: Market): Collection => {
  const words = found.metadata?.description;
  return { handle: found.handle, title: found.title, description: words?.[market.language] ?? words?.en ?? "" };
};
const toCategory = (node: EngineNode): Category => ({
  handle: node.handle,
  title: node.name,
  description: node.description ?? "",
  children: [...(node.category_children ?? [])].sort(byRank).map(toCategory),
});

/** The engine's catalogue through its store API and search module. */
export function medusaCatalog(medusa: Medusa): CatalogPort {
  const context = async (market: Market, fields = productFields): Promise<string> =>
    new URLSearchParams({
      ...(await medusa.placeOf(market)),
      country_code: market.country,
      locale: market.locale,
      fields,
    }).toString();

  /** Products in the order asked for; handles that name none are left out. */
  async function productsByHandles(handles: string[], market: Market, fields = productFields): Promise<Product[]> {
    if (handles.length === 0) return [];
    const wanted = handles.map((handle) => `&handle[]=${encodeURIComponent(handle)}`).join("");
    const { products } = await medusa.read(
      Products,
      `/store/products?${await context(market, fields)}&limit=${handles.length}${wanted}`,
    );
    const known = new Map(
      products.flatMap((found) => {
        const product = toProduct(found, market, medusa.config.lowStockBelow);
        return product ? [[product.handle, product] as const] : [];
      }),
    );
    return handles.flatMap((handle) => known.get(handle) ?? []);
  }
  const cardsByHandles = async (handles: string[], market: Market): Promise<ProductCard[]> =>
    (await productsByHandles(handles, market, cardFields)).map(toProductCard);

  async function collectionByHandle(handle: string, market: Market): Promise<Collection | null> {
    const { collections } = await medusa.read(
      Collections,
      `/store/collections?locale=${market.locale}&limit=1&handle=${encodeURIComponent(handle)}&fields=handle,title,metadata`,
    );
    const [found] = collections;
    return found ? toCollection(found, market) : null;
  }

  async function ask(queries: object[]) {
    const answer = await medusa.call("catalogue", { method: "POST", path: "/store/search", body: { queries } });
    return parseAnswer(SearchAnswer, answer).results;
  }

  /** One page of what is found, with the words that mean the same, what is pinned first. */
  async function search(body: Search, { terms, pinned }: Merchandising): Promise<SearchResult> {
    const { q } = body.filters;
    const asked = { ...body, filters: { ...body.filters, ...(q ? { q: toQuestion(q, terms) } : {}) } };
    const [first, rest] = await ask(pinned.length > 0 ? apart(asked, pinned) : [asked]);
    return rest ? together([first, rest], pinned, body.pagination) : first;
  }

  /** Whether the words of a filtered search find something as they are typed, so that it is the filters that find nothing. */
  async function hasWords(query: ListingQuery, market: Market, place: Place, terms: Merchandising["terms"]) {
    const bare = ListingQuery.parse({ q: query.q });
    const filters = ({ filters }: ReturnType<typeof toSearch>) => Object.keys(filters).length;
    const unfiltered = toSearch(bare, market, place);
    if (filters(unfiltered) === filters(toSearch(query, market, place))) return false;
    const found = await search({ ...unfiltered, pagination: { skip: 0, take: 0 } }, { terms, pinned: [] });
    return Boolean(found.metadata.count);
  }

  return {
    cardsByHandles,
    async productByHandle(handle, market) {
      const { products } = await medusa.read(
        Products,
        `/store/products?${await context(market)}&limit=1&handle=${encodeURIComponent(handle)}`,
      );
      const [found] = products;
      return found ? toProduct(found, market, medusa.config.lowStockBelow) : null;
    },
    async list(query, market, merchandising = noMerchandising) {
      const place = await medusa.placeOf(market);
      const exact = await search(toSearch(query, market, place), merchandising);
      // Likeness finds too much beside a true match, and is asked only where there is none.
      const isAlike =
        Boolean(query.q) && !exact.metadata.count && !(await hasWords(query, market, place, merchandising.terms));
      const alike = { ...merchandising, terms: [] };
      const found = isAlike ? await search(toSearch(query, market, place, "alike"), alike) : exact;
      return {
        products: await cardsByHandles(
          found.hits.map((hit) => hit.document.handle),
          market,
        ),
        total: found.metadata.count ?? 0,
        isAlike: isAlike && found.hits.length > 0,
        page: query.page,
        pageSize,
        facets: toFacets(found.facets ?? {}, place),
        priceRange: toPriceRange(found.facets ?? {}, market),
      };
    },
    async first(asked, market, limit, merchandising = noMerchandising) {
      const place = await medusa.placeOf(market);
      const query = ListingQuery.parse(asked);
      const few = (words: Words) => toFirst(toSearch(query, market, place, words), limit);
      const exact = await search(few("as typed"), merchandising);
      const isFound = query.q === undefined || exact.metadata.count;
      const found = isFound ? exact : await search(few("alike"), { ...merchandising, terms: [] });
      return { handles: found.hits.map((hit) => hit.document.handle), total: found.metadata.count ?? 0 };
    },
    async facetWords(market) {
      const [{ facets }] = await ask([toWordSearch(market)]);
      return toFacetWords(facets ?? {}, market);
    },
    async categoryTree(market) {
      const { product_categories } = await medusa.read(
        Categories,
        `/store/product-categories?locale=${market.locale}&limit=200&include_descendants_tree=true&parent_category_id=null&fields=handle,name,description,rank,*category_children`,
      );
      return [...product_categories].sort(byRank).map(toCategory);
    },
    collectionByHandle,
    async bundleByHandle(handle, market) {
      const { set } = await medusa.read(EngineSet, `/store/sets/${encodeURIComponent(handle)}`);
      if (!set) return null;
      const [collection, products] = await Promise.all([
        collectionByHandle(handle, market),
        productsByHandles(set.products, market),
      ]);
      if (products.length < set.products.length) return null;
      const members = products.map(toBundleMember);
      return { handle, title: collection?.title ?? "", percent: set.percent, members };
    },
    async collections(market) {
      const { collections } = await medusa.read(
        Collections,
        `/store/collections?locale=${market.locale}&limit=200&order=handle&fields=handle,title,metadata`,
      );
      return collections.map((found) => toCollection(found, market));
    },
    async addresses({ offset, limit }, market) {
      const { products, total } = await medusa.read(
        Addresses,
        `/store/product-addresses?currency=${market.currency.toLowerCase()}&offset=${offset}&limit=${limit}`,
      );
      const changed = (time: string) => new Date(time).toISOString();
      return {
        products: products.map(({ handle, updated_at, currencies }) => ({
          handle,
          changedAt: changed(updated_at),
          currencies: toCurrencies(currencies),
        })),
        total,
      };
    },
    async currenciesOf(handle) {
      const { products } = await medusa.read(
        Addresses,
        `/store/product-addresses?handle=${encodeURIComponent(handle)}`,
      );
      return toCurrencies(products[0]?.currencies ?? []);
    },
  };
}
