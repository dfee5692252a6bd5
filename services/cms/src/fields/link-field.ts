import type { GroupField } from "payload";
import { isAddress, isHandle } from "./text-rules";

/** Where a link can lead. The storefront turns the kind and the handle into the path of the shopper's market. */
export const linkTypes = ["category", "product", "collection", "page", "article", "url"] as const;

const linkTypeLabels: Record<(typeof linkTypes)[number], string> = {
  category: "Category",
  product: "Product",
  collection: "Collection",
  page: "Page",
  article: "Journal article",
  url: "Address",
};

interface LinkOptions {
  isRequired?: boolean;
}

interface LinkSiblings {
  type?: string | null;
}

/** A labelled link that names its target by kind and handle instead of a path. */
export function linkField({ isRequired = false }: LinkOptions = {}): GroupField {
  return {
    name: "link",
    type: "group",
    label: "Link",
    fields: [
      {
        type: "row",
        fields: [
          { name: "label", type: "text", localized: true, required: isRequired, admin: { width: "40%" } },
          {
            name: "type",
            type: "select",
            label: "Leads to",
            required: true,
            defaultValue: "page",
            options: linkTypes.map((value) => ({ value, label: linkTypeLabels[value] })),
            admin: { width: "20%" },
          },
          {
            name: "reference",
            type: "text",
            label: "Handle",
            admin: {
              width: "40%",
              description: "The handle or slug of the target, such as lounge-chairs.",
              condition: (_data, siblings: LinkSiblings) => siblings?.type !== "url",
            },
            validate: (value: string | null | undefined) =>
              !value || isHandle(value) || "Use lower-case letters, digits and hyphens.",
          },
          {
            name: "url",
            type: "text",
            label: "Address",
            admin: {
              width: "40%",
              description: "A path of the shop without the market, such as /journal, or a full https address.",
              condition: (_data, siblings: LinkSiblings) => siblings?.type === "url",
            },
            validate: (value: string | null | undefined) =>
              !value || isAddress(value) || "Start with / for a path of the shop, or with https://, mailto: or tel:.",
          },
        ],
      },
    ],
  };
}
