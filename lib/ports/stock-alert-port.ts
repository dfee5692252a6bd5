import type { StockAlert } from "@/lib/domain/stock-alert";

export type StockAlertPort = {
  /** Keeps a wish; the same one of the same address, in any case, is kept once. */
  keep(alert: Omit<StockAlert, "id">): Promise<void>;
  /** Products somebody waits for, those looked at longest ago first; answers no more than `most`. */
  awaited(most: number): Promise<string[]>;
  /** Codes of the markets in which somebody waits for the product. */
  marketsOf(productHandle: string): Promise<string[]>;
  /**
   * Takes wishes out to be told, no more than `most`. One that is taken is nobody else's; where its taker dies it may be taken
   * anew after ten minutes.
   */
  take(wish: { productHandle: string; market: string; variantIds: string[] }, most: number): Promise<StockAlert[]>;
  /** Whoever wished was told: the wish is gone. */
  drop(id: string): Promise<void>;
  /** Whoever wished could not be told now. */
  putBack(id: string): Promise<void>;
  /** Drops all wishes of an address. */
  dropAllOf(email: string): Promise<void>;
};
