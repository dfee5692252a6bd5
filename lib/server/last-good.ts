import "server-only";
import { LRUCache } from "lru-cache";

/** An answer may be null, which the cache cannot hold bare. */
const kept = new LRUCache<string, { value: unknown }>({ max: 2000 });

/**
 * The answer of `ask`, or what it answered last time, or `otherwise`: so that a dead CMS never blanks the shop.
 * @returns the value and whether it is fresh
 */
export async function lastGood<T>(
  key: string,
  ask: () => Promise<T>,
  otherwise: T,
): Promise<{ value: T; isFresh: boolean }> {
  try {
    const value = await ask();
    kept.set(key, { value });
    return { value, isFresh: true };
  } catch {
    const last = kept.get(key) as { value: T } | undefined;
    return { value: last ? last.value : otherwise, isFresh: false };
  }
}
