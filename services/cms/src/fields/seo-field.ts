import type { GroupField } from "payload";

/** What search engines show; empty fields fall back to the title and the first words of the page. */
export const seoField: GroupField = {
  name: "seo",
  type: "group",
  label: "Search engines",
  fields: [
    {
      name: "title",
      type: "text",
      localized: true,
      maxLength: 70,
      admin: { description: "Up to 70 characters. Empty: the title above." },
    },
    {
      name: "description",
      type: "textarea",
      localized: true,
      maxLength: 170,
      admin: { description: "One or two sentences, up to 170 characters." },
    },
  ],
};
