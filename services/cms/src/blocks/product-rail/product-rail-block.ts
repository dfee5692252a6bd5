import type { Block } from "payload";
import { linkField } from "../../fields/link-field";
import { isHandle } from "../../fields/text-rules";

interface RailSiblings {
  source?: string | null;
}

const handleMessage = "Use lower-case letters, digits and hyphens.";

export const productRailBlock: Block = {
  slug: "productRail",
  interfaceName: "ProductRailBlock",
  labels: { singular: "Product rail", plural: "Product rails" },
  fields: [
    { name: "title", type: "text", localized: true, required: true, maxLength: 80 },
    { name: "text", type: "textarea", localized: true, maxLength: 240 },
    {
      type: "row",
      fields: [
        {
          name: "source",
          type: "select",
          label: "Products from",
          required: true,
          defaultValue: "collection",
          options: [
            { value: "collection", label: "A collection" },
            { value: "products", label: "A list of products" },
          ],
          admin: { width: "35%" },
        },
        {
          name: "collection",
          type: "text",
          label: "Collection handle",
          admin: {
            width: "45%",
            description: "As in the commerce admin, such as new-arrivals.",
            condition: (_data, siblings: RailSiblings) => siblings?.source !== "products",
          },
          validate: (value: string | null | undefined) => !value || isHandle(value) || handleMessage,
        },
        {
          name: "products",
          type: "text",
          hasMany: true,
          label: "Product handles",
          admin: {
            width: "45%",
            description: "In the order in which they appear.",
            condition: (_data, siblings: RailSiblings) => siblings?.source === "products",
          },
          validate: (value: string[] | null | undefined) => (value ?? []).every(isHandle) || handleMessage,
        },
        { name: "limit", type: "number", min: 2, max: 12, defaultValue: 8, required: true, admin: { width: "20%" } },
      ],
    },
    linkField(),
  ],
};
