import { z } from "zod";

export const orderToken = z.string().meta({ description: "Opens the order at GET /orders/{orderToken}" });
