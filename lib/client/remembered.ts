import { forget, recall, remember } from "./device-memory";

/** A short list this device keeps for its owner's convenience, newest first; empty and silent where that was not agreed to. */
export function remembered(name: string, most: number) {
  const read = (): string[] => {
    const kept = recall("convenience", name);
    return Array.isArray(kept) ? kept.filter((value) => typeof value === "string").slice(0, most) : [];
  };
  const write = (values: string[]): string[] => {
    if (values.length > 0) remember("convenience", name, values.slice(0, most));
    else forget("convenience", name);
    return read();
  };
  const without = (value: string): string[] => read().filter((one) => one !== value);
  return {
    read,
    add: (value: string): string[] => write([value, ...without(value)]),
    remove: (value: string): string[] => write(without(value)),
    clear: (): string[] => write([]),
  };
}
