import path from "node:path";
import type { CollectionConfig } from "payload";
import { anyone, staffOnly } from "../access/rules";
import { announceMedia } from "../change-events/announce-media";
import { mediaFolder } from "../pictures/media-folder";

const hour = 60 * 60;

/** Absolute path of the folder that holds documents, films and subtitles. */
export const filesFolder = (): string => path.join(mediaFolder(), "files");

export const files: CollectionConfig = {
  slug: "files",
  labels: { singular: "File", plural: "Files" },
  admin: {
    group: "Content",
    useAsTitle: "filename",
    defaultColumns: ["filename", "title", "filesize", "updatedAt"],
    description: "Documents to download (PDF), films (MP4, WebM) and their subtitles (WebVTT).",
  },
  access: { read: anyone, create: staffOnly, update: staffOnly, delete: staffOnly },
  upload: {
    staticDir: filesFolder(),
    mimeTypes: ["application/pdf", "video/mp4", "video/webm", "text/vtt"],
    modifyResponseHeaders: ({ headers }) => {
      headers.set("Cache-Control", `public, max-age=${hour}`);
      return headers;
    },
  },
  hooks: { ...announceMedia },
  fields: [
    {
      name: "title",
      type: "text",
      localized: true,
      required: true,
      maxLength: 120,
      admin: { description: "What the shopper reads, such as “Assembly instructions”." },
    },
  ],
};
