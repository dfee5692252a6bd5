import type { CollectionConfig } from "payload";
import { announce } from "./announce";

/** A new picture is on no page yet, so only changes and deletions are told. */
export const announceMedia: Pick<NonNullable<CollectionConfig["hooks"]>, "afterChange" | "afterDelete"> = {
  afterChange: [
    ({ doc, operation, req }) => {
      if (operation === "update") announce(req, [{ type: "media.changed" }]);
      return doc;
    },
  ],
  afterDelete: [
    ({ doc, req }) => {
      announce(req, [{ type: "media.changed" }]);
      return doc;
    },
  ],
};
