import type { Block } from "payload";

export const storyBlock: Block = {
  slug: "story",
  interfaceName: "StoryBlock",
  labels: { singular: "Story", plural: "Stories" },
  fields: [
    {
      name: "eyebrow",
      type: "text",
      localized: true,
      maxLength: 60,
      admin: { description: "A few words above the title." },
    },
    { name: "title", type: "text", localized: true, maxLength: 120 },
    { name: "text", type: "richText", localized: true, required: true },
    { name: "image", type: "upload", relationTo: "media" },
  ],
};
