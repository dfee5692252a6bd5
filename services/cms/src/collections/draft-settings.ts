import type { CollectionConfig } from "payload";

/** Drafts save themselves while someone writes; only "Publish" reaches the shop. */
export const draftSettings: CollectionConfig["versions"] = {
  maxPerDoc: 50,
  drafts: { autosave: { interval: 1000 } },
};
