import type { CollectionConfig } from "payload";
import { publishedContent } from "../access/rules";
import { announceDocument } from "../change-events/announce-document";
import { blocksField } from "../fields/blocks-field";
import { isHandle } from "../fields/text-rules";
import { draftSettings } from "./draft-settings";

export const stories: CollectionConfig = {
  slug: "stories",
  labels: { singular: "Product story", plural: "Product stories" },
  admin: {
    group: "Content",
    useAsTitle: "product",
    defaultColumns: ["product", "title", "_status", "updatedAt"],
    description: "What the shop tells about one product, below its price and options.",
  },
  access: publishedContent,
  versions: draftSettings,
  hooks: announceDocument({
    collection: "stories",
    keyField: "product",
    toEvent: (handle) => ({ type: "story.changed", handle }),
  }),
  fields: [
    { name: "title", type: "text", localized: true, required: true, maxLength: 120 },
    {
      name: "product",
      type: "text",
      label: "Product handle",
      required: true,
      unique: true,
      index: true,
      admin: { position: "sidebar", description: "As in the commerce admin, such as fjord-lounge-chair." },
      validate: (value: string | null | undefined) =>
        (typeof value === "string" && isHandle(value)) || "Use lower-case letters, digits and hyphens.",
    },
    blocksField,
    {
      name: "film",
      type: "group",
      admin: { description: "Shown among the product's pictures. It plays when it is clicked, never by itself." },
      fields: [
        { name: "file", type: "upload", relationTo: "files", filterOptions: { mimeType: { contains: "video/" } } },
        { name: "title", type: "text", localized: true, maxLength: 120 },
        { name: "poster", type: "upload", relationTo: "media" },
        {
          name: "captions",
          type: "upload",
          label: "Subtitles (WebVTT)",
          relationTo: "files",
          localized: true,
          filterOptions: { mimeType: { equals: "text/vtt" } },
        },
      ],
    },
    {
      name: "downloads",
      type: "upload",
      relationTo: "files",
      hasMany: true,
      filterOptions: { mimeType: { equals: "application/pdf" } },
      admin: { description: "Instructions and the like, to take home." },
    },
  ],
};
