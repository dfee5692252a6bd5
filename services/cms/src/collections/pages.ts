import type { CollectionConfig } from "payload";
import { publishedContent } from "../access/rules";
import { announceDocument } from "../change-events/announce-document";
import { blocksField } from "../fields/blocks-field";
import { seoField } from "../fields/seo-field";
import { slugField } from "../fields/slug-field";
import { draftSettings } from "./draft-settings";

export const pages: CollectionConfig = {
  slug: "pages",
  labels: { singular: "Page", plural: "Pages" },
  admin: {
    group: "Content",
    useAsTitle: "title",
    defaultColumns: ["title", "slug", "_status", "updatedAt"],
    description: "The home page and every page that is not a product or a journal article.",
  },
  access: publishedContent,
  versions: draftSettings,
  hooks: announceDocument({
    collection: "pages",
    keyField: "slug",
    toEvent: (slug) => ({ type: "page.changed", slug }),
  }),
  fields: [
    { name: "title", type: "text", localized: true, required: true, maxLength: 120 },
    slugField("The page's name in addresses. The page called home is the shop's front door."),
    {
      type: "tabs",
      tabs: [
        { label: "Content", fields: [blocksField] },
        { label: "Search engines", fields: [seoField] },
      ],
    },
  ],
};
