export type SetLine = { id: string; productId: string; quantity: number };
export type SetMembers = { tagId: string; productIds: string[] };
/** Pieces of a line, and the set they make up with others; null for those that are bought by themselves. */
export type Pieces = { lineId: string; tagId: string | null; quantity: number };

/**
 * Makes up as many whole sets of a cart's lines as there are, in the order of `sets`; a piece belongs to one set at most. A product
 * that stands in several lines (of several variants) counts with all of them, the first lines first.
 */
export function piecesInSets(lines: readonly SetLine[], sets: readonly SetMembers[]): Pieces[] {
  const free = new Map(lines.map(({ id, quantity }) => [id, quantity]));
  const taken: Pieces[] = [];
  for (const { tagId, productIds } of sets) {
    const linesOf = (product: string) => lines.filter(({ productId }) => productId === product);
    const piecesOf = (product: string) => linesOf(product).reduce((sum, { id }) => sum + (free.get(id) ?? 0), 0);
    const count = productIds.length > 1 ? Math.min(...productIds.map(piecesOf)) : 0;
    for (const product of count > 0 ? productIds : []) {
      let missing = count;
      for (const { id } of linesOf(product)) {
        const quantity = Math.min(missing, free.get(id) ?? 0);
        if (quantity === 0) continue;
        taken.push({ lineId: id, tagId, quantity });
        free.set(id, (free.get(id) ?? 0) - quantity);
        missing -= quantity;
      }
    }
  }
  return lines.flatMap(({ id }) => {
    const rest = free.get(id) ?? 0;
    const own = taken.filter(({ lineId }) => lineId === id);
    return rest > 0 ? [...own, { lineId: id, tagId: null, quantity: rest }] : own;
  });
}
