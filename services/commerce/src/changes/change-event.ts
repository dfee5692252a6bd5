/** What the storefront is told; it decides itself which pages that concerns. */
export type ChangeEvent =
  | { type: "product.changed" | "product.deleted" | "stock.changed"; handle: string }
  | { type: "category.changed" | "collection.changed"; handle: string }
  | { type: "prices.changed" };

/** The events without repetition, in the order in which each was first seen. */
export function withoutRepetition(events: readonly ChangeEvent[]): ChangeEvent[] {
  return [...new Map(events.map((event) => [JSON.stringify(event), event])).values()];
}
