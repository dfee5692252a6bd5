import type { Block } from "payload";

export const quoteBlock: Block = {
  slug: "quote",
  interfaceName: "QuoteBlock",
  labels: { singular: "Quote", plural: "Quotes" },
  fields: [
    { name: "text", type: "textarea", localized: true, required: true, maxLength: 400 },
    { name: "attribution", type: "text", localized: true, maxLength: 120 },
  ],
};
