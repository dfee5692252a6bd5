import "server-only";

const kept = new Map<string, unknown>();
const most = 2000;

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
    kept.delete(key);
    kept.set(key, value);
    const oldest = kept.size > most ? kept.keys().next().value : undefined;
    if (oldest !== undefined) kept.delete(oldest);
    return { value, isFresh: true };
  } catch {
    return { value: kept.has(key) ? (kept.get(key) as T) : otherwise, isFresh: false };
  }
}
