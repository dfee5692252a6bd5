import { allows, type Purpose, storageKey } from "./consent";

/** Keeps a value on this device where its purpose is agreed to; nothing otherwise, or where the device has no room. */
export function remember(purpose: Purpose, name: string, value: unknown): void {
  if (!allows(purpose)) return;
  try {
    localStorage.setItem(storageKey(purpose, name), JSON.stringify(value));
  } catch {
    // Storage may be full or closed to us; what only makes things easier can be missed.
  }
}

/** What was kept under the name, as anybody may have written it: parse it. Null where there is nothing, or no consent. */
export function recall(purpose: Purpose, name: string): unknown {
  if (!allows(purpose)) return null;
  try {
    return JSON.parse(localStorage.getItem(storageKey(purpose, name)) ?? "null");
  } catch {
    return null;
  }
}

/** Wipes one thing. */
export function forget(purpose: Purpose, name: string): void {
  try {
    localStorage.removeItem(storageKey(purpose, name));
  } catch {
    // Closed storage keeps nothing.
  }
}
