import "server-only";
import { z } from "zod";
import type { Market } from "@/lib/domain/market";
import { ShopError } from "@/lib/domain/shop-error";
import { type CallKind, createTransport, type EngineAnswer, type EngineCall } from "./transport";

export type MedusaConfig = {
  url: string;
  publishableKey: string;
  /** Pieces below which a shopper is told how many are left. */
  lowStockBelow: number;
};

const Regions = z.object({
  regions: z.array(z.object({ id: z.string(), countries: z.array(z.object({ iso_2: z.string() })).nullable() })),
});

/** The engine as the adapters see it: calls, and what must be known to make them. */
export function createMedusa(config: MedusaConfig) {
  const call = createTransport(config);
  let regions: Promise<Map<string, string>> | undefined;

  async function loadRegions(): Promise<Map<string, string>> {
    const answer = await call("catalogue", { method: "GET", path: "/store/regions?limit=100&fields=id,*countries" });
    const parsed = parseAnswer(Regions, answer);
    return new Map(
      parsed.regions.flatMap((region) => (region.countries ?? []).map((country) => [country.iso_2, region.id])),
    );
  }

  return {
    config,
    call,
    /** The body of a 200, parsed. */
    read: async <T>(schema: z.ZodType<T>, path: string, kind: CallKind = "catalogue"): Promise<T> =>
      parseAnswer(schema, await call(kind, { method: "GET", path })),
    /** The engine's region for the market's country; looked up once. */
    async regionOf(market: Market): Promise<string> {
      regions ??= loadRegions().catch((error: unknown) => {
        regions = undefined;
        throw error;
      });
      const id = (await regions).get(market.country);
      if (!id) throw new ShopError("upstream-nonsense", "commerce", { cause: `no region sells to ${market.country}` });
      return id;
    },
  };
}

export type Medusa = ReturnType<typeof createMedusa>;
export type { EngineAnswer, EngineCall };

/** @throws ShopError where the engine answers something else than it should */
export function parseAnswer<T>(schema: z.ZodType<T>, answer: EngineAnswer): T {
  if (answer.status >= 400) throw new ShopError("upstream-nonsense", "commerce", { cause: `status ${answer.status}` });
  const parsed = schema.safeParse(answer.body);
  if (!parsed.success) throw new ShopError("upstream-nonsense", "commerce", { cause: parsed.error });
  return parsed.data;
}
