import type { Block } from "payload";
import { linkField } from "../../fields/link-field";

export const heroBlock: Block = {
  slug: "hero",
  interfaceName: "HeroBlock",
  labels: { singular: "Hero", plural: "Heroes" },
  fields: [
    { name: "image", type: "upload", relationTo: "media", required: true, admin: { description: "A wide scene." } },
    { name: "headline", type: "text", localized: true, required: true, maxLength: 90 },
    { name: "text", type: "textarea", localized: true, maxLength: 260 },
    linkField(),
    {
      type: "row",
      fields: [
        {
          name: "headlinePosition",
          type: "select",
          required: true,
          defaultValue: "left",
          options: [
            { value: "top-left", label: "Top left" },
            { value: "left", label: "Left" },
            { value: "bottom-left", label: "Bottom left" },
            { value: "center", label: "Centre" },
          ],
          admin: { width: "50%", description: "Where the picture leaves room for words." },
        },
        {
          name: "tone",
          type: "select",
          label: "Tone of the picture there",
          required: true,
          defaultValue: "light",
          options: [
            { value: "light", label: "Light: dark words" },
            { value: "mid", label: "Medium: dark words" },
            { value: "dark", label: "Dark: light words" },
          ],
          admin: { width: "50%" },
        },
      ],
    },
  ],
};
