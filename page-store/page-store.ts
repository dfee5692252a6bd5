import { createRequire } from "node:module";
import { LRUCache } from "lru-cache";
import type { CacheHandlerValue } from "next/dist/server/lib/incremental-cache";
import { withLateScripts } from "./late-scripts.ts";

// Next's store of pages is no public module; as CommonJS it has no default for an `import` of Node's own.
const require = createRequire(import.meta.url);
const stock = "next/dist/server/lib/incremental-cache";
const { default: FileSystemCache } = require(
  `${stock}/file-system-cache.js`,
) as typeof import("next/dist/server/lib/incremental-cache/file-system-cache");
const { areTagsExpired, areTagsStale } = require(
  `${stock}/tags-manifest.external.js`,
) as typeof import("next/dist/server/lib/incremental-cache/tags-manifest.external");

type Stock = InstanceType<typeof FileSystemCache>;
type Key = string;

/** When the making of a page may have begun: the first visit that found it old or missing. */
const begun = new LRUCache<Key, number>({ max: 2_000 });

/** The clock of Next's book of tags. */
const now = () => performance.timeOrigin + performance.now();

function tagsOf(value: CacheHandlerValue["value"] | undefined): string[] {
  const tags = value && "headers" in value ? value.headers?.["x-next-cache-tags"] : undefined;
  return typeof tags === "string" ? tags.split(",") : [];
}

const changedSince = (value: CacheHandlerValue["value"] | undefined, time: number): boolean => {
  const tags = tagsOf(value);
  return areTagsStale(tags, time) || areTagsExpired(tags, time);
};

const isOld = ({ value, lastModified = 0, cacheControl }: CacheHandlerValue): boolean => {
  const { revalidate } = cacheControl ?? {};
  const isPast = typeof revalidate === "number" && now() > lastModified + revalidate * 1000;
  return isPast || changedSince(value, lastModified);
};

/**
 * Next's own store of pages, but for two things. Scripts wait until a page was painted. And Next takes a page for as new as the
 * moment it was stored: what changed while it was being made would stay wrong on it until the next change. Here such a page is
 * not kept, so that the next visit has it made again.
 */
export default class PageStore extends FileSystemCache {
  override async get(...[key, context]: Parameters<Stock["get"]>): Promise<CacheHandlerValue | null> {
    const found = await super.get(key, context);
    if (found && !isOld(found)) {
      begun.delete(key);
    } else if (!begun.has(key)) {
      begun.set(key, now());
    }
    return found;
  }

  override async set(...[key, value, context]: Parameters<Stock["set"]>): Promise<void> {
    // The page itself is changed: Next answers the visit it was made for with the same object. A page with a hole comes in
    // pieces, and its scripts with the first.
    if (value?.kind === "APP_PAGE" && !value.postponed) value.html = withLateScripts(value.html);
    const begin = begun.get(key);
    begun.delete(key);
    if (begin !== undefined && changedSince(value, begin)) return;
    await super.set(key, value, context);
  }
}
