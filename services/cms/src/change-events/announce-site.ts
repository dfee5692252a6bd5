import type { GlobalConfig } from "payload";
import { announce } from "./announce";

/** Navigation, footer and announcement are on every page. */
export const announceSite: Pick<NonNullable<GlobalConfig["hooks"]>, "afterChange"> = {
  afterChange: [
    ({ doc, req }) => {
      announce(req, [{ type: "site.changed" }]);
      return doc;
    },
  ],
};
