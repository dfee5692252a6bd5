export type ChangedNoun =
  | "product"
  | "deleted-product"
  | "variant"
  | "option"
  | "option-value"
  | "price"
  | "price-list"
  | "category"
  | "collection"
  | "inventory-level"
  | "reservation"
  | "translation";

/** Emitted by this shop itself for changes of prices that the engine does not announce. */
export const PRICES_CHANGED = "portico.prices-changed";

// The engine names most changes twice: by the workflow ("product.updated") and, for changes that no
// workflow announces, by the module ("pricing.price.updated").
const EVENTS: Record<ChangedNoun, readonly string[]> = {
  product: ["product.created", "product.updated", "product.product.updated"],
  "deleted-product": ["product.deleted"],
  variant: ["product-variant.created", "product-variant.updated", "product-variant.deleted"],
  option: ["product-option.updated"],
  "option-value": ["product-option-value.updated"],
  price: ["pricing.price.created", "pricing.price.updated", "pricing.price.deleted"],
  "price-list": [
    "pricing.price-list.created",
    "pricing.price-list.updated",
    "pricing.price-list.deleted",
    "pricing.price-list-rule.created",
    "pricing.price-list-rule.updated",
    "pricing.price-list-rule.deleted",
    PRICES_CHANGED,
    "region.updated",
    "region.deleted",
  ],
  category: ["product-category.created", "product-category.updated", "product-category.deleted"],
  collection: ["product-collection.created", "product-collection.updated", "product-collection.deleted"],
  "inventory-level": [
    "inventory-level.created",
    "inventory-level.updated",
    "inventory-level.deleted",
    "inventory.inventory-level.updated",
  ],
  reservation: ["reservation-item.created", "reservation-item.updated", "reservation-item.deleted"],
  translation: ["translation.created", "translation.updated", "translation.deleted"],
};

const NOUNS = new Map(
  Object.entries(EVENTS).flatMap(([noun, names]) => names.map((name) => [name, noun as ChangedNoun] as const)),
);

export const CHANGE_EVENT_NAMES = [...NOUNS.keys()];

export function changedNoun(eventName: string): ChangedNoun | undefined {
  return NOUNS.get(eventName);
}

/** Events carry one id, several, or none. */
export function idsOf(data: unknown): string[] {
  return [data].flat().flatMap((entry) => {
    const id: unknown = typeof entry === "object" && entry !== null && "id" in entry ? entry.id : undefined;
    return [id].flat().filter((value) => typeof value === "string");
  });
}
