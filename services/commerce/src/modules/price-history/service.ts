import { MedusaService } from "@medusajs/framework/utils";
import { lowestBefore } from "./lowest-before";
import { DuePrice } from "./models/due-price";
import { PriceRecord } from "./models/price-record";
import { PriorPrice } from "./models/prior-price";

/** What a variant costs now in a currency. */
export type PresentPrice = { variantId: string; currency: string; amount: number; isReduced: boolean };

const keyOf = (variantId: string, currency: string): string => `${variantId} ${currency}`;

/** Keeps what every variant cost and when, and from it the lowest price before a reduction. */
export class PriceHistoryService extends MedusaService({ DuePrice, PriceRecord, PriorPrice }) {
  /** Notes prices that differ from the last ones known; answers the variants of which something changed. */
  async note(prices: PresentPrice[], since: Date): Promise<string[]> {
    const histories = await this.historiesOf([...new Set(prices.map(({ variantId }) => variantId))]);
    const changed = prices.filter(({ variantId, currency, amount, isReduced }) => {
      const last = histories.get(keyOf(variantId, currency))?.at(-1);
      return !last || last.amount !== amount || last.is_reduced !== isReduced;
    });
    if (changed.length === 0) return [];
    await this.createPriceRecords(
      changed.map(({ variantId, currency, amount, isReduced }) => ({
        variant_id: variantId,
        currency_code: currency,
        amount,
        is_reduced: isReduced,
        since,
      })),
    );
    const variantIds = [...new Set(changed.map(({ variantId }) => variantId))];
    await this.workOut(variantIds);
    return variantIds;
  }

  /** Works out the lowest price before the reduction of variants anew. */
  async workOut(variantIds: string[]): Promise<void> {
    const histories = await this.historiesOf(variantIds);
    const present = await this.listPriorPrices({ variant_id: variantIds });
    const known = new Map(present.map((row) => [keyOf(row.variant_id, row.currency_code), row]));
    for (const [key, history] of histories) {
      const lowest = lowestBefore(
        history.map(({ amount, is_reduced, since }) => ({ amount, isReduced: is_reduced, since: new Date(since) })),
      );
      const row = known.get(key);
      const [first] = history;
      if (lowest === undefined) {
        if (row) await this.deletePriorPrices(row.id);
      } else if (row) {
        if (row.amount !== lowest) await this.updatePriorPrices({ id: row.id, amount: lowest });
      } else if (first) {
        const { variant_id, currency_code } = first;
        await this.createPriorPrices({ variant_id, currency_code, amount: lowest });
      }
    }
  }

  /** The records of variants by variant and currency, oldest first. */
  private async historiesOf(variantIds: string[]) {
    const records = await this.listPriceRecords({ variant_id: variantIds }, { order: { since: "ASC" } });
    const histories = new Map<string, typeof records>();
    for (const record of records) {
      const key = keyOf(record.variant_id, record.currency_code);
      histories.set(key, [...(histories.get(key) ?? []), record]);
    }
    return histories;
  }
}
