import type { TextField } from "payload";
import { isHandle, toSlug } from "./text-rules";

/** The name of the document in the shop's paths; filled from the title when left empty. */
export function slugField(description: string): TextField {
  return {
    name: "slug",
    type: "text",
    required: true,
    unique: true,
    index: true,
    admin: { position: "sidebar", description },
    validate: (value: string | null | undefined) =>
      (typeof value === "string" && isHandle(value)) || "Use lower-case letters, digits and hyphens.",
    hooks: {
      beforeValidate: [
        ({ value, data }) => {
          if (typeof value === "string" && value !== "") return toSlug(value);
          return typeof data?.title === "string" ? toSlug(data.title) : value;
        },
      ],
    },
  };
}
