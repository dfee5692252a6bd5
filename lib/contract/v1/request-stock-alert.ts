import { z } from "zod";
import { EmailAddress } from "@/lib/domain/mail";
import { Handle } from "@/lib/domain/product";
import { operation } from "../operation";
import { MarketQuery } from "./market-query";

export const requestStockAlert = operation("requestStockAlert", {
  summary: "Asks to be told once when a sold-out variant can be bought again; a letter asks the address's owner first",
  tag: "mail",
  params: z.strictObject({ handle: Handle }),
  query: MarketQuery,
  body: z.strictObject({ variantId: z.string().regex(/^[A-Za-z0-9_-]{1,80}$/), email: EmailAddress }),
  responses: { 202: z.object({ status: z.literal("asked") }) },
  problems: [
    "input-invalid",
    "product-unknown",
    "variant-unknown",
    "variant-available",
    "rate-limited",
    "shop-unavailable",
  ],
});
