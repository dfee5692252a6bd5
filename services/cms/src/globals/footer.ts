import type { GlobalConfig } from "payload";
import { linkField } from "../fields/link-field";
import { siteGlobal } from "./site-global";

export const footer: GlobalConfig = {
  ...siteGlobal,
  slug: "footer",
  label: "Footer",
  admin: { group: "Site", description: "The columns and the closing line at the bottom of every page." },
  fields: [
    {
      name: "text",
      type: "textarea",
      localized: true,
      maxLength: 300,
      admin: { description: "A few words about the shop." },
    },
    {
      name: "columns",
      type: "array",
      labels: { singular: "Column", plural: "Columns" },
      maxRows: 5,
      fields: [
        { name: "title", type: "text", localized: true, required: true, maxLength: 40 },
        {
          name: "links",
          type: "array",
          labels: { singular: "Link", plural: "Links" },
          maxRows: 10,
          fields: [linkField({ isRequired: true })],
        },
      ],
    },
    { name: "smallPrint", type: "text", localized: true, maxLength: 200 },
  ],
};
