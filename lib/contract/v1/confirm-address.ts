import { z } from "zod";
import { ConfirmationKind } from "@/lib/domain/confirmation";
import { operation } from "../operation";

export const confirmAddress = operation("confirmAddress", {
  summary: "Says yes to what was asked for in the name of an address, by the secret its owner was sent; works once",
  tag: "mail",
  params: z.strictObject({ token: z.string().regex(/^[A-Za-z0-9_-]{43}$/) }),
  responses: { 200: z.object({ kind: ConfirmationKind }) },
  problems: [
    "input-invalid",
    "link-unknown",
    "link-expired",
    "link-used",
    "review-duplicate",
    "rate-limited",
    "shop-unavailable",
  ],
});
