import type { CollectionConfig } from "payload";
import { staffOnly } from "../access/rules";

/** Which device found which review helpful, so that each counts once and can take it back. */
export const reviewVotes: CollectionConfig = {
  slug: "review-votes",
  admin: { hidden: true },
  access: { read: staffOnly, create: staffOnly, update: staffOnly, delete: staffOnly },
  indexes: [{ fields: ["review", "voter"], unique: true }],
  fields: [
    { name: "review", type: "relationship", relationTo: "reviews", required: true },
    { name: "voter", type: "text", required: true },
  ],
};
