import { isBuyable } from "@/lib/domain/is-buyable";
import { type Facet, FacetName, type Listing, type ListingQuery, type Sort } from "@/lib/domain/listing";
import type { Merchandising } from "@/lib/domain/merchandising";
import { type Product, type ProductCard, toProductCard } from "@/lib/domain/product";

/** Small, so that a handful of products fills several pages. */
const pageSize = 2;

const stars = ["4", "3", "2", "1"];

type Candidate = { card: ProductCard; title: string; values: Record<FacetName, string[]> };

const toCandidate = (product: Product): Candidate => ({
  card: toProductCard(product),
  title: product.title.toLowerCase(),
  values: {
    category: product.categories.map(({ handle }) => handle),
    colour: product.variants.map(({ title }) => title.toLowerCase()),
    material: product.materials,
    availability: product.variants.some(({ availability }) => isBuyable(availability)) ? ["true"] : [],
    rating: stars.filter((star) => (product.rating?.average ?? 0) >= Number(star)),
  },
});

const order: Record<Sort, (a: Candidate, b: Candidate) => number> = {
  recommended: () => 0,
  newest: () => 0,
  "price-asc": (a, b) => a.card.price.current.amount - b.card.price.current.amount,
  "price-desc": (a, b) => b.card.price.current.amount - a.card.price.current.amount,
  title: (a, b) => a.title.localeCompare(b.title),
  rating: (a, b) => (b.card.rating?.average ?? 0) - (a.card.rating?.average ?? 0),
};

type Question = { query: ListingQuery } & Merchandising;

/** Whether a title says what is asked, in these words or in others that mean the same. */
const says = (title: string, { query: { q }, terms }: Question): boolean =>
  q === undefined ||
  title.includes(q.toLowerCase()) ||
  (terms.length > 0 && terms.every((words) => words.some((word) => title.includes(word))));

/** Whether a product fits the question; `except` names the facet whose own choice does not count. What is pinned need not say it. */
function fits({ card, title, values }: Candidate, question: Question, except?: FacetName | "price"): boolean {
  const { query, pinned } = question;
  const chosen: Record<FacetName, string[]> = {
    category: query.category,
    colour: query.colour,
    material: query.material,
    availability: query.available ? ["true"] : [],
    rating: query.minRating === undefined ? [] : [`${query.minRating}`],
  };
  const names = (Object.keys(chosen) as FacetName[]).filter((name) => name !== except && chosen[name].length > 0);
  const { amount } = card.price.current;
  return (
    names.every((name) => chosen[name].some((value) => values[name].includes(value))) &&
    (pinned.includes(card.handle) || says(title, question)) &&
    (except === "price" || (amount >= (query.minPrice ?? 0) && amount <= (query.maxPrice ?? Number.POSITIVE_INFINITY)))
  );
}

function facet(name: FacetName, candidates: Candidate[], question: Question): Facet {
  const counts = new Map<string, number>();
  for (const candidate of candidates.filter((one) => fits(one, question, name))) {
    for (const value of new Set(candidate.values[name])) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return { name, values: [...counts].map(([value, count]) => ({ value, label: value, count })) };
}

/** Everything that fits, in its order: what is pinned first. */
export function memoryFound(products: Product[], query: ListingQuery, merchandising: Merchandising): ProductCard[] {
  const { pinned } = merchandising;
  const place = ({ card }: Candidate) => (pinned.includes(card.handle) ? pinned.indexOf(card.handle) : pinned.length);
  return products
    .map(toCandidate)
    .filter((candidate) => fits(candidate, { query, ...merchandising }))
    .sort(order[query.sort])
    .sort((a, b) => place(a) - place(b))
    .map(({ card }) => card);
}

function priceRange(candidates: Candidate[], question: Question): Listing["priceRange"] {
  const prices = candidates
    .filter((one) => fits(one, question, "price"))
    .map(({ card }) => card.price.current)
    .sort((a, b) => a.amount - b.amount);
  const [min, max] = [prices[0], prices.at(-1)];
  return min && max ? { min, max } : null;
}

/** One page of the products that fit, with disjunctive facet counts. */
export function memoryListing(products: Product[], query: ListingQuery, merchandising: Merchandising): Listing {
  const found = memoryFound(products, query, merchandising);
  const candidates = products.map(toCandidate);
  const question = { query, ...merchandising };
  const start = (query.page - 1) * pageSize;
  return {
    products: found.slice(start, start + pageSize),
    total: found.length,
    isAlike: false,
    page: query.page,
    pageSize,
    facets: FacetName.options.map((name) => facet(name, candidates, question)),
    priceRange: priceRange(candidates, question),
  };
}
