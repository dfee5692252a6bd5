import "server-only";
import { z } from "zod";
import { toBundleMember } from "@/lib/domain/bundle";
import type { Category, Collection } from "@/lib/domain/category";
import { ListingQuery } from "@/lib/domain/listing";
import type { Market } from "@/lib/domain/market";
import { type Merchandising, noMerchandising } from "@/lib/domain/merchandising";
import { type Product, type ProductCard, toProductCard } from "@/lib/domain/product";
import type { CatalogPort } from "@/lib/ports/catalog-port";
import { byRank } from "./by-rank";
import { type Medusa, parseAnswer } from "./medusa";
import { apart, type Search, type SearchResult, together, toQuestion } from "./merchandised";
import {
  pageSize,
  SearchAnswer,
  toFacets,
  toFacetWords,
  toPriceRange,
  toSearch,
  toSuggestion,
  toWordSearch,
  type Words,
} from "./search";
import { EngineProduct, productFields, toProduct } from "./to-product";

const Products = z.object({ products: z.array(EngineProduct) });

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
const toCategory = (node: EngineNode): Category => ({
  handle: node.handle,
  title: node.name,
  description: node.description ?? "",
  children: [...(node.category_children ?? [])].sort(byRank).map(toCategory),
});

/** The engine's catalogue through its store API and search module. */
export function medusaCatalog(medusa: Medusa): CatalogPort {
  const context = async (market: Market): Promise<string> =>
    new URLSearchParams({
      ...(await medusa.placeOf(market)),
      country_code: market.country,
      locale: market.locale,
      fields: productFields,
    }).toString();

  /** Products in the order asked for; handles that name none are left out. */
  async function productsByHandles(handles: string[], market: Market): Promise<Product[]> {
    if (handles.length === 0) return [];
    const wanted = handles.map((handle) => `&handle[]=${encodeURIComponent(handle)}`).join("");
    const { products } = await medusa.read(
      Products,
      `/store/products?${await context(market)}&limit=${handles.length}${wanted}`,
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
    (await productsByHandles(handles, market)).map(toProductCard);

  async function collectionByHandle(handle: string, market: Market): Promise<Collection | null> {
    const { collections } = await medusa.read(
      Collections,
      `/store/collections?locale=${market.locale}&limit=1&handle=${encodeURIComponent(handle)}&fields=handle,title,metadata`,
    );
    const [found] = collections;
    if (!found) return null;
    const words = found.metadata?.description;
    return { handle: found.handle, title: found.title, description: words?.[market.language] ?? words?.en ?? "" };
  }

  async function ask(queries: object[]) {
    const answer = await medusa.call("catalogue", { method: "POST", path: "/store/search", body: { queries } });
    return parseAnswer(SearchAnswer, answer).results;
  }

  /**
   * One page of what is found. Likeness finds too much beside a true match: it is asked only where the words as typed find nothing,
   * and not because of the filters.
   */
  async function search(
    { q }: ListingQuery,
    bodyOf: (words: Words) => Search,
    { terms, pinned }: Merchandising,
  ): Promise<SearchResult & { isAlike: boolean }> {
    const find = async (words: Words, isFiltered = true): Promise<SearchResult> => {
      const body = bodyOf(words);
      const question = q === undefined ? {} : { q: words === "alike" ? q : toQuestion(q, terms) };
      const asked = { ...body, filters: { ...(isFiltered ? body.filters : {}), ...question } };
      const [first, rest] = await ask(pinned.length > 0 && isFiltered ? apart(asked, pinned) : [asked]);
      return rest ? together([first, rest], pinned, body.pagination) : first;
    };
    const exact = await find("as typed");
    if (q === undefined || exact.metadata.count) return { ...exact, isAlike: false };
    const hasFilters = Object.keys(bodyOf("as typed").filters).some((name) => name !== "q");
    if (hasFilters && (await find("as typed", false)).metadata.count) return { ...exact, isAlike: false };
    const alike = await find("alike");
    return { ...alike, isAlike: alike.hits.length > 0 };
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
      const found = await search(query, (words) => toSearch(query, market, place, words), merchandising);
      return {
        products: await cardsByHandles(
          found.hits.map((hit) => hit.document.handle),
          market,
        ),
        total: found.metadata.count ?? 0,
        isAlike: found.isAlike,
        page: query.page,
        pageSize,
        facets: toFacets(found.facets ?? {}, place),
        priceRange: toPriceRange(found.facets ?? {}, market),
      };
    },
    async suggest(q, market, limit, merchandising = noMerchandising) {
      const place = await medusa.placeOf(market);
      const query = ListingQuery.parse({ q });
      const few = (words: Words) => toSuggestion(toSearch(query, market, place, words), limit);
      const found = await search(query, few, merchandising);
      const handles = found.hits.map((hit) => hit.document.handle);
      return { products: await cardsByHandles(handles, market), total: found.metadata.count ?? 0 };
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
  };
}
