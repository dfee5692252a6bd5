import type { GlobalConfig } from "payload";
import { anyone, staffOnly } from "../access/rules";
import { announceSearch } from "../change-events/announce-search";
import { hasAlternatives, isHandle } from "../fields/text-rules";

interface PinSiblings {
  place?: string | null;
}

const handleMessage = "Use lower-case letters, digits and hyphens.";

export const searchSettings: GlobalConfig = {
  slug: "search-settings",
  label: "Search",
  access: { read: anyone, readVersions: staffOnly, update: staffOnly },
  versions: { max: 20 },
  hooks: announceSearch,
  admin: { group: "Merchandising", description: "What the shop's search knows beyond the words of the catalogue." },
  fields: [
    {
      name: "synonyms",
      type: "array",
      localized: true,
      labels: { singular: "Group", plural: "Words that mean the same" },
      maxRows: 200,
      admin: {
        description: "In each language for itself. Whoever looks for one of a group finds what any of them finds.",
      },
      fields: [
        {
          name: "words",
          type: "text",
          required: true,
          maxLength: 300,
          admin: { description: "Separated by commas, such as: sofa, couch, settee." },
          validate: (value: string | null | undefined) =>
            (typeof value === "string" && hasAlternatives(value)) || "Write at least two words, separated by commas.",
        },
      ],
    },
    {
      name: "pins",
      type: "array",
      labels: { singular: "Place", plural: "Products that come first" },
      maxRows: 200,
      fields: [
        {
          type: "row",
          fields: [
            {
              name: "place",
              type: "select",
              label: "When a shopper",
              required: true,
              defaultValue: "search",
              options: [
                { value: "search", label: "searches for" },
                { value: "category", label: "opens the category" },
              ],
              admin: { width: "25%" },
            },
            {
              name: "question",
              type: "text",
              localized: true,
              label: "Words",
              maxLength: 80,
              admin: {
                width: "25%",
                description: "As a shopper would type them.",
                condition: (_data, siblings: PinSiblings) => siblings?.place !== "category",
              },
            },
            {
              name: "category",
              type: "text",
              label: "Category handle",
              admin: { width: "25%", condition: (_data, siblings: PinSiblings) => siblings?.place === "category" },
              validate: (value: string | null | undefined) => !value || isHandle(value) || handleMessage,
            },
            {
              name: "products",
              type: "text",
              hasMany: true,
              required: true,
              maxRows: 12,
              label: "Product handles",
              admin: { width: "50%", description: "In the order in which they appear." },
              validate: (value: string[] | null | undefined) => (value ?? []).every(isHandle) || handleMessage,
            },
          ],
        },
      ],
    },
  ],
};
