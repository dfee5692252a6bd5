import { allows } from "./consent";

/** A short list this device keeps for its owner's convenience, newest first; empty and silent where that was not agreed to. */
export function remembered(key: string, most: number) {
  const write = (values: string[]) => {
    try {
      if (values.length > 0) localStorage.setItem(key, JSON.stringify(values.slice(0, most)));
      else localStorage.removeItem(key);
    } catch {
      // Storage may be full or closed to us; the shop works without it.
    }
    return values;
  };
  const read = (): string[] => {
    if (!allows("convenience")) return [];
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
      return Array.isArray(kept) ? kept.filter((value) => typeof value === "string").slice(0, most) : [];
    } catch {
      return [];
    }
  };
  return {
    read,
    add: (value: string): void => {
      if (allows("convenience")) write([value, ...read().filter((one) => one !== value)]);
    },
    remove: (value: string): string[] => write(read().filter((one) => one !== value)),
    clear: (): string[] => write([]),
  };
}
