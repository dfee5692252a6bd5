import type { CollectionConfig } from "payload";
import { announce } from "./announce";

/** Guides are few and each may be on many pages: any change of what is published makes all of them old. */
export const announceSizeGuide: Pick<NonNullable<CollectionConfig["hooks"]>, "afterChange" | "afterDelete"> = {
  afterChange: [
    ({ doc, previousDoc, req }) => {
      const concernsShoppers = [doc, previousDoc].some((one) => one?._status === "published");
      if (concernsShoppers && !req.context.isSeeding) announce(req, [{ type: "size-guides.changed" }]);
      return doc;
    },
  ],
  afterDelete: [
    ({ doc, req }) => {
      announce(req, [{ type: "size-guides.changed" }]);
      return doc;
    },
  ],
};
