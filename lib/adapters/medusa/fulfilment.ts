import "server-only";
import { z } from "zod";
import { Availability } from "@/lib/domain/availability";
import { WorkingDays } from "@/lib/domain/fulfilment";
import type { FulfilmentPort } from "@/lib/ports/fulfilment-port";
import type { Medusa } from "./medusa";

const Shelf = z.intersection(z.object({ variant_id: z.string() }), Availability);
const Options = z.object({
  delivery: z.array(z.object({ code: z.string(), name: z.string(), working_days: WorkingDays })),
  pickup: z.array(
    z.object({ name: z.string(), address: z.string(), working_days: WorkingDays, stock: z.array(Shelf) }),
  ),
});

/** Ways to the shopper through the engine's own list of them, which the shop's engine adds to its store API. */
export function medusaFulfilment(medusa: Medusa): FulfilmentPort {
  return {
    async optionsFor(handle, market) {
      const asked = new URLSearchParams({
        country_code: market.country,
        product: handle,
        low_below: String(medusa.config.lowStockBelow),
        locale: market.locale,
      });
      const { delivery, pickup } = await medusa.read(Options, `/store/fulfilment-options?${asked}`);
      return {
        delivery: delivery.map(({ code, name, working_days }) => ({ code, name, days: working_days })),
        pickup: pickup.map(({ name, address, working_days, stock }) => ({
          name,
          address,
          days: working_days,
          stock: Object.fromEntries(stock.map(({ variant_id, ...availability }) => [variant_id, availability])),
        })),
      };
    },
  };
}
