/** What a merchant says of the search in one language. */
export type SearchSettings = {
  /** Groups of words, or of a few words together, that mean the same. */
  synonyms: string[][];
  /** Products that come first: for a question in the shopper's words, or for a category. Handles, best first. */
  pins: { for: { q: string } | { category: string }; products: string[] }[];
};

export const noSearchSettings: SearchSettings = { synonyms: [], pins: [] };
