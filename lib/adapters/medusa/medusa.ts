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
  regions: z.array(
    z.object({
      id: z.string(),
      countries: z.array(z.object({ iso_2: z.string() })).nullable(),
      metadata: z.object({ sales_channel_id: z.string().optional() }).nullish(),
    }),
  ),
});

/**
 * Where the engine sells to a market. The channel decides which stock counts; it is told where the key has several, in
 * the region's metadata.
 */
export type Place = { region_id: string; sales_channel_id?: string };

/** The engine as the adapters see it: calls, and what must be known to make them. */
export function createMedusa(config: MedusaConfig) {
  const call = createTransport(config);
  let places: Promise<Map<string, Place>> | undefined;

  async function loadPlaces(): Promise<Map<string, Place>> {
    const answer = await call("catalogue", {
      method: "GET",
      path: "/store/regions?limit=100&fields=id,metadata,*countries",
    });
    const parsed = parseAnswer(Regions, answer);
    return new Map(
      parsed.regions.flatMap(({ id, countries, metadata }) => {
        const channel = metadata?.sales_channel_id;
        const place: Place = { region_id: id, ...(channel ? { sales_channel_id: channel } : {}) };
        return (countries ?? []).map((country) => [country.iso_2, place] as const);
      }),
    );
  }

  return {
    config,
    call,
    /** The body of a 200, parsed. */
    read: async <T>(schema: z.ZodType<T>, path: string, kind: CallKind = "catalogue"): Promise<T> =>
      parseAnswer(schema, await call(kind, { method: "GET", path })),
    /** The engine's region and sales channel for the market's country; looked up once. */
    async placeOf(market: Market): Promise<Place> {
      places ??= loadPlaces().catch((error: unknown) => {
        places = undefined;
        throw error;
      });
      const place = (await places).get(market.country);
      if (!place)
        throw new ShopError("upstream-nonsense", "commerce", { cause: `no region sells to ${market.country}` });
      return place;
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
