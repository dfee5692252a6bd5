/** Somebody's wish, confirmed by them, to be told once when a variant can be bought again. */
export type StockAlert = { id: string; email: string; market: string; productHandle: string; variantId: string };
