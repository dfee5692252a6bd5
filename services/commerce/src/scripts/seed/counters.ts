/**
 * Shops where orders can be fetched, but from which no parcels leave, and what lies there. Each sells through the channel of the
 * location that serves its market, or the checkout would not offer it.
 */
export const COUNTERS: {
  handle: string;
  name: string;
  country: string;
  channel: string;
  /** Pieces by SKU; nothing else lies there. */
  stock: Record<string, number>;
}[] = [
  {
    handle: "york",
    name: "York",
    country: "GB",
    channel: "leeds",
    stock: { "LL-FJORD-MOS-OAK": 3, "LL-SLAB-OAK": 2, "LL-SLAB-WAL": 6, "LL-TOVE-OAK": 4, "LL-MORROW-OAK": 5 },
  },
];
