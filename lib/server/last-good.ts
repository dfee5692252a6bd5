import "server-only";
import { LRUCache } from "lru-cache";

const kept = new LRUCache<string, { value: unknown }>({ max: 2000 });

/**
 * The answer of `ask`, or what it answered last time, or `otherwise`: so that a dead CMS never blanks the shop.
 * @returns the value and whether it is fresh
 * @throws what `ask` throws, where nothing is kept and there is no `otherwise`
 */
export async function lastGood<T>(
  key: string,
  ask: () => Promise<T>,
  otherwise?: T,
): Promise<{ value: T; isFresh: boolean }> {
  try {
    const value = await ask();
    // That there is nothing is not kept: names can be made up without end, and would push out what was seen.
    if (value === null) kept.delete(key);
    else kept.set(key, { value });
    return { value, isFresh: true };
  } catch (trouble) {
    const last = kept.get(key) as { value: T } | undefined;
    if (last) return { value: last.value, isFresh: false };
    if (otherwise === undefined) throw trouble;
    return { value: otherwise, isFresh: false };
  }
}
