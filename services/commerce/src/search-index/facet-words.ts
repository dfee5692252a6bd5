import type { ProductRow } from "./product-row";

type Language = "en" | "de" | "fr";
type FacetWord = { value: string; label: string; swatch?: string };

/** Values that carry a swatch are colours, whichever option (wood, fabric, glaze) they belong to. */
const colourValues = ({ variants }: ProductRow) => variants.flatMap(({ options }) => options).filter(swatchOf);

const swatchOf = ({ metadata }: { metadata: Record<string, unknown> | null }): string | undefined =>
  typeof metadata?.swatch === "string" ? metadata.swatch : undefined;

const colourHandle = (value: string): string => value.toLowerCase().replaceAll(" ", "-");

/** The product's colours in words of no language, as addresses and filters name them. */
export const coloursOf = (product: ProductRow): string[] => [
  ...new Set(colourValues(product).map(({ value }) => colourHandle(value))),
];

/**
 * What a shopper reads for each value of the product's facets, so that the index itself can tell every word in use.
 * @param translated the same product in that language; values are paired by their ids
 */
export function facetWords(language: Language, product: ProductRow, translated: ProductRow) {
  const labels = new Map(colourValues(translated).map(({ id, value }) => [id, value]));
  const colours = colourValues(product).map(({ id, value, metadata }): FacetWord => {
    const swatch = swatchOf({ metadata });
    return { value: colourHandle(value), label: labels.get(id) ?? value, ...(swatch ? { swatch } : {}) };
  });
  const materials = product.metadata.materials.map(
    ({ handle, label }): FacetWord => ({ value: handle, label: label[language] }),
  );
  return {
    [`colour_words_${language}`]: written(colours),
    [`material_words_${language}`]: written(materials),
  };
}

const written = (words: FacetWord[]): string[] => [...new Set(words.map((word) => JSON.stringify(word)))];
