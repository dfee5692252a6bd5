import type { Money } from "./money";

/** What one of each costs by itself, what is off together, and what is left: as the engine works it out for a cart. */
export function bundlePrice(percent: number, prices: [Money, ...Money[]]): { sum: Money; saving: Money; total: Money } {
  const [{ currency }] = prices;
  const sum = prices.reduce((all, { amount }) => all + amount, 0);
  const saving = Math.round((sum * percent) / 100);
  const money = (amount: number): Money => ({ amount, currency });
  return { sum: money(sum), saving: money(saving), total: money(sum - saving) };
}
