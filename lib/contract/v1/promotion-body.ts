import { z } from "zod";

export const PromotionBody = z.strictObject({ code: z.string().trim().min(1).max(60) });
