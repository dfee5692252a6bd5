import type { GlobalConfig } from "payload";
import { linkField } from "../fields/link-field";
import { siteGlobal } from "./site-global";

export const navigation: GlobalConfig = {
  ...siteGlobal,
  slug: "navigation",
  label: "Navigation",
  admin: { group: "Site", description: "The links in the header, in order." },
  fields: [
    {
      name: "items",
      type: "array",
      labels: { singular: "Item", plural: "Items" },
      maxRows: 12,
      fields: [
        linkField({ isRequired: true }),
        {
          name: "children",
          type: "array",
          label: "Below it",
          labels: { singular: "Item", plural: "Items" },
          maxRows: 12,
          fields: [linkField({ isRequired: true })],
        },
      ],
    },
  ],
};
