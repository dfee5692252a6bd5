import type { Market } from "@/lib/domain/market";
import type { ProductAddress } from "@/lib/domain/product";
import type { Ports } from "@/lib/ports/ports";

/** How many addresses are asked for at once. */
export const stretchOf = 1_000;

/** The nth stretch of all products sold in a market, counted from 0, for who lists them all. */
export const listAddresses = (
  ports: Pick<Ports, "catalog">,
  input: { stretch: number; market: Market },
): Promise<{ products: ProductAddress[]; total: number }> =>
  ports.catalog.addresses({ offset: input.stretch * stretchOf, limit: stretchOf }, input.market);
