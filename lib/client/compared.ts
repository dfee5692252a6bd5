/** The products somebody set side by side in this window, by handle. Their explicit wish, so it is kept without asking. */
export const mostCompared = 4;

const key = "compared";
const changed = "compared-changed";

let kept: string[] | undefined;

export function compared(): string[] {
  if (kept) return kept;
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(key) ?? "[]");
    kept = Array.isArray(stored) ? stored.filter((one) => typeof one === "string").slice(0, mostCompared) : [];
  } catch {
    kept = [];
  }
  return kept;
}

export function compareOnly(handles: string[]): void {
  kept = handles;
  try {
    sessionStorage.setItem(key, JSON.stringify(handles));
  } catch {
    // Where nothing may be stored, the choice lasts as long as the page.
  }
  window.dispatchEvent(new Event(changed));
}

/** @returns whether there was room for it */
export function setCompared(handle: string, isChosen: boolean): boolean {
  const others = compared().filter((one) => one !== handle);
  if (isChosen && others.length >= mostCompared) return false;
  compareOnly(isChosen ? [...others, handle] : others);
  return true;
}

export function onCompared(tell: () => void): () => void {
  window.addEventListener(changed, tell);
  return () => window.removeEventListener(changed, tell);
}
