import { z } from "zod";

export const LineParams = z.strictObject({ lineId: z.string().regex(/^[A-Za-z0-9_-]{1,80}$/) });
