import { createRequire } from "node:module";
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
const { SharedCacheControls } = require(`${stock}/shared-cache-controls.external.js`) as {
  /** Lifetimes by key, which Next notes just before it has a page stored and never forgets. */
  SharedCacheControls: { cacheControls: Map<string, unknown> };
};

type Stock = InstanceType<typeof FileSystemCache>;
type Key = string;
type Context = Parameters<Stock["set"]>[2];
type Asking = Parameters<Stock["get"]>[1];
type Value = CacheHandlerValue["value"];

/** Pages as they were found: one that comes back is kept for want of a newer, because making it anew failed. */
const found = new WeakSet<object>();

/** Seconds after which a page that could not be made anew is tried again: about as long as a circuit breaker stays open. */
const nextTry = 3;

/** The clock of Next's book of tags. */
const now = () => performance.timeOrigin + performance.now();

function tagsOf(value: Value | undefined): string[] {
  const tags = value && "headers" in value ? value.headers?.["x-next-cache-tags"] : undefined;
  return typeof tags === "string" ? tags.split(",") : [];
}

const changedSince = (value: Value | undefined, time: number): boolean => {
  const tags = tagsOf(value);
  return areTagsStale(tags, time) || areTagsExpired(tags, time);
};

function triedSoon(context: Context): Context {
  if (context.fetchCache || !context.cacheControl) return context;
  return { ...context, cacheControl: { ...context.cacheControl, revalidate: nextTry } };
}

/**
 * Whether anybody could have as many of these as they make up addresses: a page that says there is nothing, and the empty
 * beginning of a page that is made for each visit anew, such as an order's.
 */
function isOfAnyAddress(value: Value, context: Context): boolean {
  if (value?.kind !== "APP_PAGE" || context.fetchCache) return false;
  // Of what is read for it nothing can grow old: nothing was read yet.
  const isUnread = context.cacheControl?.revalidate === false;
  return value.status === 404 || (typeof value.postponed === "string" && value.html === "" && isUnread);
}

/**
 * Next's own store of pages, but for four things. Scripts wait until a page was painted. Next takes a page for as new as the
 * moment it was stored: what changed while it was being made would stay wrong on it until the next change; here such a page is
 * not kept, so that the next visit has it made again. And where making a page anew fails, Next stores the old one as new for half
 * a minute; here for seconds, so that a page is right soon after its back end is well. And Next stores what any address answers,
 * for ever and on disk; here a 404 is kept only in the place of a page that was there.
 */
export default class PageStore extends FileSystemCache {
  /** When this visit first asked for a page, which it may have made anew from then on. Next gives each visit a store over one memory. */
  readonly #asked = new Map<Key, number>();

  override async get(...[key, context]: Parameters<Stock["get"]>): Promise<CacheHandlerValue | null> {
    if (!this.#asked.has(key)) this.#asked.set(key, now());
    const kept = await super.get(key, context);
    if (kept?.value) found.add(kept.value);
    return kept;
  }

  override async set(...[key, value, context]: Parameters<Stock["set"]>): Promise<void> {
    // The page itself is changed: Next answers the visit it was made for with the same object. A page with a hole comes in
    // pieces, and its scripts with the first.
    if (value?.kind === "APP_PAGE" && !value.postponed) value.html = withLateScripts(value.html);
    if (isOfAnyAddress(value, context) && !(await this.#holds(key, context))) {
      SharedCacheControls.cacheControls.delete(key);
      return;
    }
    const begin = this.#asked.get(key);
    if (begin !== undefined && changedSince(value, begin)) return;
    const isOldOne = value !== null && found.has(value);
    await super.set(key, value, isOldOne ? triedSoon(context) : context);
  }

  async #holds(key: Key, context: Context): Promise<boolean> {
    return (await super.get(key, { ...context, kind: "APP_PAGE" } as unknown as Asking)) !== null;
  }
}
