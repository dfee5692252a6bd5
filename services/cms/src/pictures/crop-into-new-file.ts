import path from "node:path";
import { type CollectionBeforeOperationHook, getFileByPath } from "payload";
import { mediaFolder } from "./media-folder";

/** Whether the request crops the picture it changes, as the admin's editor asks for it: `?uploadEdits[crop][width]=…`. */
function isCropped(query: Record<string, unknown>): boolean {
  const edits = query.uploadEdits;
  return typeof edits === "object" && edits !== null && "crop" in edits && Boolean(edits.crop);
}

/**
 * A cropped picture gets a new file name. Payload would keep the name, and what has a name is cached for a year; handed the
 * picture as if it were uploaded again, it finds a free one.
 */
export const cropIntoNewFile: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== "update" || !req.user || req.file || !isCropped(req.query)) return args;
  if (!("id" in args) || (typeof args.id !== "number" && typeof args.id !== "string")) return args;
  const { filename } = await req.payload.findByID({ collection: "media", id: args.id, req });
  if (filename) req.file = await getFileByPath(path.join(mediaFolder(), path.basename(filename)));
  return args;
};
