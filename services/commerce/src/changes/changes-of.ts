import type { CatalogueLookup, NamedRow } from "./catalogue-lookup";
import type { ChangeEvent } from "./change-event";
import type { ChangedNoun } from "./engine-events";

type Translation = { reference: string; reference_id: string };
export type FindTranslations = (ids: string[]) => Promise<Translation[]>;

const NOUN_OF_TABLE: Readonly<Record<string, ChangedNoun>> = {
  product: "product",
  product_variant: "variant",
  product_option: "option",
  product_option_value: "option-value",
  product_category: "category",
  product_collection: "collection",
};

/** What the storefront has to know when rows of an engine noun changed. */
export async function changesOf(
  noun: ChangedNoun,
  ids: string[],
  lookup: CatalogueLookup,
  findTranslations: FindTranslations,
): Promise<ChangeEvent[]> {
  switch (noun) {
    case "product":
      return named("product.changed", await lookup.products(ids));
    case "deleted-product":
      return named("product.deleted", await lookup.products(ids));
    case "variant":
      return named("product.changed", await lookup.variants(ids));
    case "option":
      return named("product.changed", await lookup.options(ids));
    case "option-value":
      return named("product.changed", await lookup.optionValues(ids));
    case "price":
      return named("product.changed", await lookup.prices(ids));
    case "price-list":
      return [{ type: "prices.changed" }];
    case "category":
      return named("category.changed", await lookup.categories(ids));
    case "collection":
      return named("collection.changed", await lookup.collections(ids));
    case "inventory-level":
      return named("stock.changed", await lookup.inventoryLevels(ids));
    case "reservation":
      return named("stock.changed", await lookup.reservations(ids));
    case "translation": {
      const translations = await findTranslations(ids);
      const changes = translations.map(({ reference, reference_id }) => {
        const translated = NOUN_OF_TABLE[reference];
        return translated ? changesOf(translated, [reference_id], lookup, findTranslations) : [];
      });
      return (await Promise.all(changes)).flat();
    }
  }
}

function named(
  type: "product.changed" | "product.deleted" | "stock.changed" | "category.changed" | "collection.changed",
  rows: NamedRow[],
): ChangeEvent[] {
  return rows.map(({ handle }) => ({ type, handle }));
}
