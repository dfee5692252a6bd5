import path from "node:path";
import type { Access, CollectionConfig } from "payload";
import { isTrusted, staffOnly } from "../access/rules";
import { mediaFolder } from "../pictures/media-folder";

const hour = 60 * 60;

const shownForStorefront: Access = ({ req }) => {
  if (req.user?.collection === "users") return true;
  return isTrusted(req) && { isShown: { equals: true } };
};

/** Apart from the shop's own pictures: nobody sees one before its review is approved. */
export const reviewPhotos: CollectionConfig = {
  slug: "review-photos",
  labels: { singular: "Shopper's photo", plural: "Shoppers' photos" },
  admin: { group: "Shoppers", defaultColumns: ["filename", "isShown", "createdAt"] },
  access: { read: shownForStorefront, create: staffOnly, update: staffOnly, delete: staffOnly },
  upload: {
    staticDir: path.join(mediaFolder(), "review-photos"),
    mimeTypes: ["image/webp"],
    focalPoint: false,
    crop: false,
    adminThumbnail: ({ doc }) => `/api/review-photos/file/${String(doc.filename)}`,
    modifyResponseHeaders: ({ headers }) => {
      headers.set("Cache-Control", `private, max-age=${hour}`);
      return headers;
    },
  },
  fields: [
    {
      name: "isShown",
      type: "checkbox",
      label: "In the shop",
      defaultValue: false,
      index: true,
      admin: { readOnly: true, description: "Follows the review." },
    },
  ],
};
