import type { GlobalConfig } from "payload";
import { anyone, staffOnly } from "../access/rules";
import { announceSite } from "../change-events/announce-site";

/** What the parts of the site around every page have in common: saved is live. */
export const siteGlobal = {
  access: { read: anyone, readVersions: staffOnly, update: staffOnly },
  versions: { max: 20 },
  hooks: announceSite,
} satisfies Partial<GlobalConfig>;
