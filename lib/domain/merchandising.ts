import { fold } from "./fold";
import type { ListingQuery } from "./listing";
import type { SearchSettings } from "./search-settings";

/** What a merchant adds to a question. */
export type Merchandising = {
  /** The question's words in their order, each with the words that mean the same; the shopper's own come first. */
  terms: string[][];
  /** Handles of what comes first where nothing else orders the list. */
  pinned: string[];
};

export const noMerchandising: Merchandising = { terms: [], pinned: [] };

const mostAlternatives = 8;
const mostPinned = 12;

type Term = { words: string[]; meaning: string };

/** The question cut into the longest pieces that the groups know; other words stand alone. */
function toTerms(q: string, synonyms: string[][]): Term[] {
  const groupOf = new Map<string, string[]>();
  for (const group of synonyms) {
    for (const word of group) if (fold(word) && !groupOf.has(fold(word))) groupOf.set(fold(word), group);
  }
  const longest = Math.max(1, ...[...groupOf.keys()].map((word) => word.split(" ").length));
  const words = fold(q).split(" ").filter(Boolean);
  const terms: Term[] = [];
  for (let at = 0; at < words.length; ) {
    let length = Math.min(longest, words.length - at);
    while (length > 1 && !groupOf.has(words.slice(at, at + length).join(" "))) length -= 1;
    const own = words.slice(at, at + length).join(" ");
    const others = (groupOf.get(own) ?? []).map(fold).filter((word) => word && word !== own);
    terms.push({
      words: [own, ...new Set(others)].slice(0, mostAlternatives),
      meaning: fold(groupOf.get(own)?.[0] ?? own),
    });
    at += length;
  }
  return terms;
}

const meaningOf = (terms: Term[]): string => terms.map(({ meaning }) => meaning).join(" ");

/** What the merchant's settings make of a question. Pins are for who leaves the order to the shop. */
export function merchandise(
  { q, category, sort }: Pick<ListingQuery, "q" | "category" | "sort">,
  { synonyms, pins }: SearchSettings,
): Merchandising {
  const terms = q ? toTerms(q, synonyms) : [];
  const isPinned = ({ for: place }: SearchSettings["pins"][number]): boolean =>
    "q" in place
      ? terms.length > 0 && meaningOf(toTerms(place.q, synonyms)) === meaningOf(terms)
      : !q && category.length === 1 && place.category === category[0];
  const pinned = sort === "recommended" ? pins.filter(isPinned).flatMap(({ products }) => products) : [];
  return { terms: terms.map(({ words }) => words), pinned: [...new Set(pinned)].slice(0, mostPinned) };
}
