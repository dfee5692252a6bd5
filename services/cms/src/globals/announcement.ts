import type { GlobalConfig } from "payload";
import { linkField } from "../fields/link-field";
import { siteGlobal } from "./site-global";

export const announcement: GlobalConfig = {
  ...siteGlobal,
  slug: "announcement",
  label: "Announcement",
  admin: { group: "Site", description: "One line above the header of every page." },
  fields: [
    { name: "isShown", type: "checkbox", label: "Show it", defaultValue: false },
    { name: "text", type: "text", localized: true, maxLength: 140 },
    linkField(),
  ],
};
