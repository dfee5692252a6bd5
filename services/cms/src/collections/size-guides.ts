import type { CollectionConfig } from "payload";
import { publishedContent } from "../access/rules";
import { announceSizeGuide } from "../change-events/announce-size-guide";
import { isHandle } from "../fields/text-rules";
import { draftSettings } from "./draft-settings";

const areHandles = (value: string[] | null | undefined) =>
  (Array.isArray(value) && value.length > 0 && value.every(isHandle)) || "Use lower-case letters, digits and hyphens.";

export const sizeGuides: CollectionConfig = {
  slug: "size-guides",
  labels: { singular: "Size guide", plural: "Size guides" },
  admin: {
    group: "Content",
    useAsTitle: "title",
    defaultColumns: ["title", "categories", "_status", "updatedAt"],
    description: "A table of measures for the products of some categories; it opens from their pages.",
  },
  access: publishedContent,
  versions: draftSettings,
  hooks: announceSizeGuide,
  fields: [
    { name: "title", type: "text", localized: true, required: true, maxLength: 120 },
    {
      name: "categories",
      type: "text",
      label: "Category handles",
      hasMany: true,
      required: true,
      admin: {
        position: "sidebar",
        description: "As in the commerce admin, such as rugs. The most particular guide of a product is shown.",
      },
      validate: (value: string[] | null | undefined) => areHandles(value),
    },
    { name: "text", type: "textarea", localized: true, maxLength: 400 },
    {
      name: "columns",
      type: "array",
      minRows: 1,
      maxRows: 6,
      required: true,
      fields: [
        { name: "label", type: "text", localized: true, required: true, maxLength: 40 },
        {
          name: "isLength",
          type: "checkbox",
          label: "Lengths in centimetres",
          defaultValue: true,
          admin: { description: "Shown in inches where the market measures in inches." },
        },
      ],
    },
    {
      name: "rows",
      type: "array",
      minRows: 1,
      maxRows: 40,
      required: true,
      fields: [
        { name: "label", type: "text", localized: true, required: true, maxLength: 40 },
        {
          name: "cells",
          type: "array",
          maxRows: 6,
          fields: [{ name: "value", type: "text", localized: true, required: true, maxLength: 60 }],
        },
      ],
    },
  ],
};
