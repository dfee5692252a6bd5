import { z } from "zod";
import { Availability } from "./availability";

/** Working days from the order to the door, both ends included. */
export const WorkingDays = z.object({ min: z.int().nonnegative(), max: z.int().nonnegative() });
export type WorkingDays = z.infer<typeof WorkingDays>;

/** One way a parcel comes to the shopper's country. */
export const DeliveryOption = z.object({ code: z.string(), name: z.string(), days: WorkingDays });
export type DeliveryOption = z.infer<typeof DeliveryOption>;

/** A counter where the market's shoppers may fetch an order themselves, with what lies there. */
export const PickupPoint = z.object({
  name: z.string(),
  address: z.string(),
  days: WorkingDays,
  /** By variant id. A variant that is not named does not lie there. */
  stock: z.record(z.string(), Availability),
});
export type PickupPoint = z.infer<typeof PickupPoint>;

/** How a product comes to the shopper, in one market. */
export const Fulfilment = z.object({ delivery: z.array(DeliveryOption), pickup: z.array(PickupPoint) });
export type Fulfilment = z.infer<typeof Fulfilment>;
