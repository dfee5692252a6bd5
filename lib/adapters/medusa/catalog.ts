import "server-only";
import { z } from "zod";
import type { Category, Collection } from "@/lib/domain/category";
import { ListingQuery } from "@/lib/domain/listing";
import type { Market } from "@/lib/domain/market";
import { type ProductCard, toProductCard } from "@/lib/domain/product";
import type { CatalogPort } from "@/lib/ports/catalog-port";
import { byRank } from "./by-rank";
import { type Medusa, type Place, parseAnswer } from "./medusa";
import { pageSize, SearchAnswer, toFacets, toFacetWords, toPriceRange, toSearch, toWordSearch } from "./search";
import { EngineProduct, productFields, toProduct } from "./to-product";

const Products = z.object({ products: z.array(EngineProduct) });
const Addresses = z.object({
  products: z.array(z.object({ handle: z.string(), updated_at: z.string() })),
  total: z.number(),
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
  const context = async (market: Market): Promise<string> =>
    new URLSearchParams({
      ...(await medusa.placeOf(market)),
      country_code: market.country,
      locale: market.locale,
      fields: productFields,
    }).toString();

  async function cardsByHandles(handles: string[], market: Market): Promise<ProductCard[]> {
    if (handles.length === 0) return [];
    const wanted = handles.map((handle) => `&handle[]=${encodeURIComponent(handle)}`).join("");
    const { products } = await medusa.read(
      Products,
      `/store/products?${await context(market)}&limit=${handles.length}${wanted}`,
    );
    const cards = new Map(
      products.flatMap((found) => {
        const product = toProduct(found, market, medusa.config.lowStockBelow);
        return product ? [[product.handle, toProductCard(product)] as const] : [];
      }),
    );
    return handles.flatMap((handle) => cards.get(handle) ?? []);
  }

  async function search(body: object) {
    const answer = await medusa.call("catalogue", { method: "POST", path: "/store/search", body });
    return parseAnswer(SearchAnswer, answer).results[0];
  }

  /** Whether the words of a filtered search find something as they are typed, so that it is the filters that find nothing. */
  async function hasWords(query: ListingQuery, market: Market, place: Place): Promise<boolean> {
    const bare = ListingQuery.parse({ q: query.q });
    const filters = ({ filters }: ReturnType<typeof toSearch>) => Object.keys(filters).length;
    const unfiltered = toSearch(bare, market, place);
    if (filters(unfiltered) === filters(toSearch(query, market, place))) return false;
    return Boolean((await search({ ...unfiltered, pagination: { take: 0 } })).metadata.count);
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
    async list(query, market) {
      const place = await medusa.placeOf(market);
      const exact = await search(toSearch(query, market, place));
      // Likeness finds too much beside a true match, and is asked only where there is none.
      const isAlike = Boolean(query.q) && !exact.metadata.count && !(await hasWords(query, market, place));
      const found = isAlike ? await search(toSearch(query, market, place, "alike")) : exact;
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
    async facetWords(market) {
      const { facets } = await search(toWordSearch(market));
      return toFacetWords(facets ?? {}, market);
    },
    async categoryTree(market) {
      const { product_categories } = await medusa.read(
        Categories,
        `/store/product-categories?locale=${market.locale}&limit=200&include_descendants_tree=true&parent_category_id=null&fields=handle,name,description,rank,*category_children`,
      );
      return [...product_categories].sort(byRank).map(toCategory);
    },
    async collectionByHandle(handle, market) {
      const { collections } = await medusa.read(
        Collections,
        `/store/collections?locale=${market.locale}&limit=1&handle=${encodeURIComponent(handle)}&fields=handle,title,metadata`,
      );
      const [found] = collections;
      return found ? toCollection(found, market) : null;
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
        products: products.map(({ handle, updated_at }) => ({ handle, changedAt: changed(updated_at) })),
        total,
      };
    },
  };
}
