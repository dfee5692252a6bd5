import { createRequire } from "node:module";
import type { CacheEntry, CacheHandler } from "next/dist/server/lib/cache-handlers/types";
import { nobodysTag } from "./nobodys-tag.ts";

// Next's store of answers is no public module; as CommonJS it is not found by an `import` of Node's own.
const require = createRequire(import.meta.url);
const { createDefaultCacheHandler } = require("next/dist/server/lib/cache-handlers/default.js") as {
  createDefaultCacheHandler: (maxBytes: number) => CacheHandler;
};

/** As large as Next's own. */
const answers = createDefaultCacheHandler(50 * 1024 * 1024);
/** About a thousand names. */
const nobodys = createDefaultCacheHandler(512 * 1024);

/** The entry to keep, or one that Next's store lets go: nothing is kept that expires at once. */
const onlyIf = (isKept: (entry: CacheEntry) => boolean, pending: Promise<CacheEntry>): Promise<CacheEntry> =>
  pending.then((entry) => (isKept(entry) ? entry : { ...entry, expire: 0 }));

const isNobodys = ({ tags }: CacheEntry): boolean => tags.includes(nobodysTag);

/**
 * Next's own store of what `"use cache"` functions answer, but that names which are nobody's have a small one beside it: more can be
 * made up without end, and would push out what the shop has.
 */
const answerStore: CacheHandler = {
  ...answers,
  async get(key, softTags) {
    const [known, nothing] = await Promise.all([answers.get(key, softTags), nobodys.get(key, softTags)]);
    // A name may have become somebody's, or nobody's.
    return known && nothing ? (known.timestamp > nothing.timestamp ? known : nothing) : (known ?? nothing);
  },
  async set(key, pending) {
    await Promise.all([
      answers.set(
        key,
        onlyIf((entry) => !isNobodys(entry), pending),
      ),
      nobodys.set(key, onlyIf(isNobodys, pending)),
    ]);
  },
};

export default answerStore;
