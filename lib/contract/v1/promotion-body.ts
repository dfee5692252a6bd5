import { z } from "zod";
import { line } from "@/lib/domain/line";

export const PromotionBody = z.strictObject({ code: line(1, 60) });
