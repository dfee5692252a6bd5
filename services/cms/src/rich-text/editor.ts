import {
  BlockquoteFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  LinkFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from "@payloadcms/richtext-lexical";
import type { TextField } from "payload";
import { isAddress } from "../fields/text-rules";

const addressField: TextField = {
  name: "url",
  type: "text",
  label: "Address",
  required: true,
  admin: { description: "A path without the market, such as /journal, or an https address." },
  validate: (value: string | null | undefined) =>
    (typeof value === "string" && isAddress(value)) || "Start with /, https://, mailto: or tel:.",
};

/** The few forms of text the storefront knows how to show; nothing else can be written. */
export const textFeatures = [
  ParagraphFeature(),
  HeadingFeature({ enabledHeadingSizes: ["h2", "h3"] }),
  BoldFeature(),
  ItalicFeature(),
  UnorderedListFeature(),
  OrderedListFeature(),
  BlockquoteFeature(),
  LinkFeature({
    enabledCollections: [],
    disableAutoLinks: true,
    fields: ({ defaultFields }) => [...defaultFields.filter(({ name }) => name !== "url"), addressField],
  }),
  InlineToolbarFeature(),
  FixedToolbarFeature(),
];

export const textEditor = lexicalEditor({ features: textFeatures });
