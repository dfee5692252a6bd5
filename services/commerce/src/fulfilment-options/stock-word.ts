export type StockWord = { state: "in-stock" | "sold-out" } | { state: "low-stock"; left: number };

type Item = {
  required_quantity?: number | null | undefined;
  inventory?:
    | {
        location_levels?:
          | { location_id: string; stocked_quantity: number; reserved_quantity: number }[]
          | null
          | undefined;
      }
    | null
    | undefined;
};

/** How many whole pieces can be made of what lies at a location and is promised to nobody. */
export function piecesAt(location: string, items: Item[]): number {
  const perItem = items.map(({ required_quantity, inventory }) => {
    const level = inventory?.location_levels?.find(({ location_id }) => location_id === location);
    return Math.floor(((level?.stocked_quantity ?? 0) - (level?.reserved_quantity ?? 0)) / (required_quantity || 1));
  });
  return items.length === 0 ? 0 : Math.max(0, Math.min(...perItem));
}

/** Pieces as a shopper is told of them: the number only where few are left. */
export function stockWord(pieces: number, lowBelow: number): StockWord {
  if (pieces <= 0) return { state: "sold-out" };
  return pieces < lowBelow ? { state: "low-stock", left: pieces } : { state: "in-stock" };
}
