import { z } from "zod";
import { ConfirmationKind } from "@/lib/domain/confirmation";
import { operation } from "../operation";

export const unsubscribe = operation("unsubscribe", {
  summary: "Ends all letters of a kind to an address, by the link of any of them; takes the one-click POST of RFC 8058",
  tag: "mail",
  params: z.strictObject({ token: z.string().regex(/^[A-Za-z0-9._-]{20,1000}$/) }),
  responses: { 200: z.object({ kind: ConfirmationKind }) },
  problems: ["input-invalid", "link-unknown", "rate-limited", "shop-unavailable"],
});
