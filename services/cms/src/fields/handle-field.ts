import type { TextField } from "payload";
import { isHandle } from "./text-rules";

/** The handle of the product something is about. */
export const handleField: TextField = {
  name: "product",
  type: "text",
  label: "Product handle",
  required: true,
  index: true,
  admin: { description: "As in the commerce admin, such as fjord-lounge-chair." },
  validate: (value: string | null | undefined) =>
    (typeof value === "string" && isHandle(value)) || "Use lower-case letters, digits and hyphens.",
};
