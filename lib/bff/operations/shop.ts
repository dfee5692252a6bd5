import "server-only";
import { shopConfig } from "@/shop.config";
import { work } from "../handle";

export const viewHealth = work("viewHealth", async () => ({ status: 200, body: { status: "ok" as const } }));

export const listMarkets = work("listMarkets", async () => ({
  status: 200,
  body: { markets: [...shopConfig.markets] },
}));
