import "server-only";
import type { Market } from "@/lib/domain/market";
import { listAddresses } from "@/lib/use-cases/list-addresses";
import { cached } from "../cache";
import { run } from "../run";

/** A stretch of the addresses of all products sold in a market. */
export async function addresses(stretch: number, market: Market) {
  "use cache";
  cached("listing");
  return run(listAddresses, { stretch, market });
}
