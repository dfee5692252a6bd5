import type { CollectionConfig } from "payload";
import { publishedContent } from "../access/rules";
import { announceDocument } from "../change-events/announce-document";
import { blocksField } from "../fields/blocks-field";
import { seoField } from "../fields/seo-field";
import { slugField } from "../fields/slug-field";
import { draftSettings } from "./draft-settings";

export const articles: CollectionConfig = {
  slug: "articles",
  labels: { singular: "Journal article", plural: "Journal" },
  defaultSort: "-publishedAt",
  admin: {
    group: "Content",
    useAsTitle: "title",
    defaultColumns: ["title", "slug", "publishedAt", "_status"],
    description: "The shop's journal, newest first.",
  },
  access: publishedContent,
  versions: draftSettings,
  hooks: announceDocument({
    collection: "articles",
    keyField: "slug",
    toEvent: (slug) => ({ type: "article.changed", slug }),
  }),
  fields: [
    { name: "title", type: "text", localized: true, required: true, maxLength: 120 },
    slugField("The article's name in addresses."),
    {
      name: "publishedAt",
      type: "date",
      label: "Date",
      required: true,
      index: true,
      admin: { position: "sidebar", date: { pickerAppearance: "dayOnly", displayFormat: "d MMM yyyy" } },
    },
    {
      type: "tabs",
      tabs: [
        {
          label: "Content",
          fields: [
            { name: "image", type: "upload", relationTo: "media", required: true, label: "Opening picture" },
            {
              name: "excerpt",
              type: "textarea",
              localized: true,
              required: true,
              maxLength: 300,
              admin: { description: "Shown in the list of articles and under the headline." },
            },
            blocksField,
          ],
        },
        { label: "Search engines", fields: [seoField] },
      ],
    },
  ],
};
