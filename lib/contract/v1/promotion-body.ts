import { z } from "zod";
import { Line } from "@/lib/domain/line";

export const PromotionBody = z.strictObject({ code: Line.min(1).max(60) });
