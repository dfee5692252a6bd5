import type { SanitizedConfig } from "payload";
import { staffOnly } from "./rules";

const internalCollections = new Set<string>(["payload-locked-documents", "payload-kv"]);

/** Payload opens its own bookkeeping to any signed-in identity, API clients included: only staff need it. */
export function closeInternalCollections(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    if (!internalCollections.has(collection.slug)) continue;
    Object.assign(collection.access, { create: staffOnly, read: staffOnly, update: staffOnly, delete: staffOnly });
  }
  return config;
}
