import type { CollectionConfig } from "payload";
import { anyone, staffOnly } from "../access/rules";
import { announceMedia } from "../change-events/announce-media";
import { cropIntoNewFile } from "../pictures/crop-into-new-file";
import { mediaFolder } from "../pictures/media-folder";

const hour = 60 * 60;

/** Payload re-encodes WebP in any case; this keeps the loss out of sight. */
const webp = { format: "webp", options: { quality: 92 } } as const;

export const media: CollectionConfig = {
  slug: "media",
  labels: { singular: "Picture", plural: "Pictures" },
  admin: {
    group: "Content",
    useAsTitle: "filename",
    defaultColumns: ["filename", "alt", "updatedAt"],
    description:
      "Pictures with their description for people who cannot see them. Set the focal point: crops keep it in view.",
  },
  access: { read: anyone, create: staffOnly, update: staffOnly, delete: staffOnly },
  upload: {
    staticDir: mediaFolder(),
    mimeTypes: ["image/webp", "image/jpeg", "image/png", "image/avif"],
    focalPoint: true,
    crop: true,
    formatOptions: webp,
    imageSizes: [
      { name: "thumbnail", width: 400, withoutEnlargement: true },
      // Cut around the focal point. A new cut has a new name, because what has a name is cached for a year.
      {
        name: "square",
        width: 1080,
        height: 1080,
        formatOptions: webp,
        generateImageName: ({ originalName, extension }) => `${originalName}-square-${Date.now()}.${extension}`,
      },
    ],
    adminThumbnail: "thumbnail",
    modifyResponseHeaders: ({ headers }) => {
      headers.set("Cache-Control", `public, max-age=${hour}`);
      return headers;
    },
  },
  hooks: { ...announceMedia, beforeOperation: [cropIntoNewFile] },
  fields: [
    {
      name: "alt",
      type: "text",
      label: "Description (alt text)",
      localized: true,
      required: true,
      maxLength: 240,
      admin: { description: "What the picture shows, in one sentence." },
    },
  ],
};
