import type { Block } from "payload";
import { linkField } from "../../fields/link-field";

export const imageWithTextBlock: Block = {
  slug: "imageWithText",
  interfaceName: "ImageWithTextBlock",
  labels: { singular: "Image with text", plural: "Images with text" },
  fields: [
    {
      type: "row",
      fields: [
        { name: "image", type: "upload", relationTo: "media", required: true, admin: { width: "70%" } },
        {
          name: "side",
          type: "select",
          label: "Image on the",
          required: true,
          defaultValue: "left",
          options: [
            { value: "left", label: "Left" },
            { value: "right", label: "Right" },
          ],
          admin: { width: "30%" },
        },
      ],
    },
    { name: "title", type: "text", localized: true, maxLength: 120 },
    { name: "text", type: "richText", localized: true, required: true },
    linkField(),
  ],
};
