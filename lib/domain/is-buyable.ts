import type { Availability } from "./availability";

/** Whether a shopper may put it into the cart, now or on back-order. */
export const isBuyable = (availability: Availability): boolean => availability.state !== "sold-out";
