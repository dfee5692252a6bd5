import { availabilityOf } from "@/lib/domain/availability";
import { toBundleMember } from "@/lib/domain/bundle";
import type { Category } from "@/lib/domain/category";
import { ListingQuery } from "@/lib/domain/listing";
import { Currency, type Language, type Market } from "@/lib/domain/market";
import { noMerchandising } from "@/lib/domain/merchandising";
import { type Product, type ProductCard, toProductCard } from "@/lib/domain/product";
import type { CatalogPort } from "../catalog-port";
import { categoryTitles, collectionTitles, colourTitles, type Good, materialTitles } from "./memory-goods";
import { memoryFound, memoryListing } from "./memory-listing";
import type { MemoryState } from "./memory-state";

const lowStockBelow = 4;

const categoryLink = (handle: string, language: Language) => ({
  handle,
  title: categoryTitles[handle]?.[language] ?? handle,
});

function toVariants(good: Good, { currency }: Market): Product["variants"] {
  return good.variants.flatMap(({ id, colour, prices, pricesBefore, pieces }) => {
    const amount = prices[currency];
    if (amount === undefined) return [];
    const before = pricesBefore?.[currency];
    return {
      id,
      sku: id.toUpperCase(),
      title: colour,
      options: { Colour: colour },
      price: {
        current: { amount, currency },
        ...(before === undefined ? {} : { original: { amount: before, currency } }),
      },
      availability: availabilityOf(pieces, false, lowStockBelow),
      images: [],
    };
  });
}

/** The currencies it has a price in, in the order of their codes. */
const currenciesOf = ({ variants }: Good): Currency[] =>
  Currency.options.filter((currency) => variants.some(({ prices }) => prices[currency] !== undefined)).sort();

/** A good as the market sees it; null where none of its variants is sold. */
function toProduct(good: Good, market: Market): Product | null {
  const variants = toVariants(good, market);
  if (variants.length === 0) return null;
  const colours = variants.map(({ title }) => ({ value: title, label: title, swatch: "#808080" }));
  return {
    id: `product-${good.handle}`,
    handle: good.handle,
    title: good.titles[market.language],
    subtitle: "",
    description: "",
    features: [],
    care: [],
    materials: good.materials,
    dimensions: null,
    weightGrams: null,
    images: [],
    options: [{ name: "Colour", label: "Colour", values: colours }],
    variants,
    categories: good.categories.map((handle) => categoryLink(handle, market.language)),
    tags: [],
    sets: good.set ? [good.set] : [],
    related: good.related,
    model: null,
    ...(good.rating ? { rating: good.rating } : {}),
  };
}

function toTree(goods: Good[], { language }: Market): Category[] {
  const node = (handle: string, children: Category[]) => ({
    ...categoryLink(handle, language),
    description: "",
    children,
  });
  const roots = [...new Set(goods.map(({ categories: [root] }) => root))];
  return roots.map((root) => {
    const below = goods.filter(({ categories }) => categories[0] === root).map(({ categories }) => categories[1]);
    return node(
      root,
      [...new Set(below)].map((leaf) => node(leaf, [])),
    );
  });
}

export function memoryCatalog(state: MemoryState): CatalogPort {
  const sold = (market: Market) => state.goods.flatMap((good) => toProduct(good, market) ?? []);
  return {
    productByHandle: async (handle, market) => sold(market).find((product) => product.handle === handle) ?? null,
    async cardsByHandles(handles, market) {
      const cards = new Map<string, ProductCard>(sold(market).map((one) => [one.handle, toProductCard(one)]));
      return handles.flatMap((handle) => cards.get(handle) ?? []);
    },
    async list(query, market, merchandising = noMerchandising) {
      const collection = query.collection;
      const isIn = (handle: string) =>
        !collection || state.goods.some((good) => good.handle === handle && good.collections.includes(collection));
      return memoryListing(
        sold(market).filter(({ handle }) => isIn(handle)),
        query,
        merchandising,
      );
    },
    async first(query, market, limit, merchandising = noMerchandising) {
      const found = memoryFound(sold(market), ListingQuery.parse(query), merchandising);
      return { handles: found.slice(0, limit).map(({ handle }) => handle), total: found.length };
    },
    async facetWords({ language }) {
      const named = (values: string[], words: Record<string, Record<Language, string>>) =>
        [...new Set(values)].map((value) => ({ value, label: words[value]?.[language] ?? value }));
      const colours = state.goods.flatMap(({ variants }) => variants.map(({ colour }) => colour.toLowerCase()));
      return {
        colour: named(colours, colourTitles).map((word) => ({ ...word, swatch: "#808080" })),
        material: named(
          state.goods.flatMap(({ materials }) => materials),
          materialTitles,
        ),
      };
    },
    categoryTree: async (market) => toTree(state.goods, market),
    async bundleByHandle(handle, market) {
      const members = sold(market).filter(({ sets }) => sets.includes(handle));
      if (members.length < 2) return null;
      const title = collectionTitles[handle]?.[market.language] ?? "";
      return { handle, title, percent: 10, members: members.map(toBundleMember) };
    },
    collections: async (market) =>
      Object.entries(collectionTitles).map(([handle, titles]) => ({
        handle,
        title: titles[market.language],
        description: "",
      })),
    async addresses({ offset, limit }, market) {
      const goods = state.goods
        .filter((good) => currenciesOf(good).includes(market.currency))
        .sort((one, other) => (one.handle < other.handle ? -1 : 1));
      const products = goods.slice(offset, offset + limit).map((good) => ({
        handle: good.handle,
        changedAt: "2026-10-01T08:00:00Z",
        currencies: currenciesOf(good),
      }));
      return { products, total: goods.length };
    },
    async currenciesOf(handle) {
      const good = state.goods.find((one) => one.handle === handle);
      return good ? currenciesOf(good) : [];
    },
    async collectionByHandle(handle, market) {
      const titles = collectionTitles[handle];
      return titles ? { handle, title: titles[market.language], description: "" } : null;
    },
  };
}
