import { z } from "zod";
import { Line } from "./line";
import { EmailAddress } from "./mail";

const line = (max: number) => Line.min(1).max(max);

export const Address = z.object({
  firstName: line(80),
  lastName: line(80),
  company: Line.max(120).optional(),
  street: line(160),
  /** Flat, floor, care of. */
  street2: Line.max(160).optional(),
  postalCode: line(20),
  city: line(100),
  /** ISO 3166-2 subdivision without the country, such as `CA`; needed where the country has states. */
  province: Line.max(40).optional(),
  /** ISO 3166-1 alpha-2, lower case. */
  country: z.string().regex(/^[a-z]{2}$/),
  phone: Line.max(40).optional(),
});
export type Address = z.infer<typeof Address>;

/** Two addresses of the same shape; `billing` absent means "as shipping". */
export const CheckoutAddresses = z.object({
  email: EmailAddress,
  shipping: Address,
  billing: Address.optional(),
});
export type CheckoutAddresses = z.infer<typeof CheckoutAddresses>;
