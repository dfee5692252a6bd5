import { z } from "zod";
import { Address, CheckoutAddresses } from "@/lib/domain/address";
import { Cart } from "@/lib/domain/cart";
import { operation } from "../operation";
import { MarketQuery } from "./market-query";

const StrictAddress = z.strictObject(Address.shape);

export const setAddresses = operation("setAddresses", {
  summary: "Sets who buys and where it goes",
  tag: "checkout",
  query: MarketQuery,
  body: z.strictObject({
    email: CheckoutAddresses.shape.email,
    shipping: StrictAddress,
    billing: StrictAddress.optional(),
  }),
  cart: "required",
  responses: { 200: z.object({ cart: Cart }) },
  problems: ["input-invalid", "cart-missing", "address-incomplete", "cart-completed", "cart-busy", "shop-unavailable"],
});
