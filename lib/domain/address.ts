import { z } from "zod";
import { line } from "./line";
import { EmailAddress } from "./mail";

export const Address = z.object({
  firstName: line(1, 80),
  lastName: line(1, 80),
  company: z.optional(line(0, 120)),
  street: line(1, 160),
  /** Flat, floor, care of. */
  street2: z.optional(line(0, 160)),
  postalCode: line(1, 20),
  city: line(1, 100),
  /** ISO 3166-2 subdivision without the country, such as `CA`; needed where the country has states. */
  province: z.optional(line(0, 40)),
  /** ISO 3166-1 alpha-2, lower case. */
  country: z.string().regex(/^[a-z]{2}$/),
  phone: z.optional(line(0, 40)),
});
export type Address = z.infer<typeof Address>;

/** Two addresses of the same shape; `billing` absent means "as shipping". */
export const CheckoutAddresses = z.object({
  email: EmailAddress,
  shipping: Address,
  billing: Address.optional(),
});
export type CheckoutAddresses = z.infer<typeof CheckoutAddresses>;
