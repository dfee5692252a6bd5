import type { GlobalConfig } from "payload";
import { announce } from "./announce";

/** What a search finds, and in which order, may be another from here on. */
export const announceSearch: Pick<NonNullable<GlobalConfig["hooks"]>, "afterChange"> = {
  afterChange: [
    ({ doc, req }) => {
      announce(req, [{ type: "search.changed" }]);
      return doc;
    },
  ],
};
