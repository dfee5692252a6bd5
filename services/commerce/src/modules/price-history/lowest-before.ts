/** A price from a moment on; the next record of the same variant and currency ends it. */
export type PriceMoment = { amount: number; isReduced: boolean; since: Date };

const DAY_MS = 86_400_000;
const WINDOW_DAYS = 30;

/**
 * The lowest price of the thirty days before the present reduction began (Directive 98/6/EC, article 6a); undefined where
 * there is no reduction, or where nothing is known of the time before it. A reduction that deepens step by step is one
 * reduction (6a.5); one that became dearer in between began anew.
 * @param history oldest first
 */
export function lowestBefore(history: readonly PriceMoment[]): number | undefined {
  const start = beginningOfReduction(history);
  if (start === undefined) return undefined;
  const began = history[start]?.since.getTime() ?? 0;
  const from = began - WINDOW_DAYS * DAY_MS;
  const earlier = history.slice(0, start);
  // What held when the window opened counts too: it ended when its successor began.
  const within = earlier.filter((_, index) => (history[index + 1]?.since.getTime() ?? began) > from);
  return within.length > 0 ? Math.min(...within.map(({ amount }) => amount)) : undefined;
}

/** The place of the first record of the unbroken run of reductions at the end that never became dearer. */
function beginningOfReduction(history: readonly PriceMoment[]): number | undefined {
  let start: number | undefined;
  for (let index = history.length - 1; index >= 0; index -= 1) {
    const record = history[index];
    const later = start === undefined ? undefined : history[start];
    if (!record?.isReduced || (later && record.amount < later.amount)) break;
    start = index;
  }
  return start;
}
