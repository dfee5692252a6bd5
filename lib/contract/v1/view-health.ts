import { z } from "zod";
import { operation } from "../operation";

export const viewHealth = operation("viewHealth", {
  summary: "Whether the storefront itself answers; says nothing of the engine or the CMS",
  tag: "shop",
  responses: { 200: z.object({ status: z.literal("ok") }) },
  problems: [],
});
