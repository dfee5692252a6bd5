/**
 * What the shopper lets this device remember beyond what the shop needs to work. `convenience` is what only makes things easier
 * (recent searches, products looked at). A fork adds a purpose here, in small letters, and its two words to the `consent` of each
 * language; the dialog asks for it then. Whoever has answered before is not asked again, and has not agreed to it.
 */
export const purposes = ["convenience"] as const;
export type Purpose = (typeof purposes)[number];

const cookie = "consent";
const changed = "consent-changed";
const halfYear = 15_552_000;

/** The purposes agreed to, of those there are now; null while nobody has answered, which means none. */
export function consent(): Purpose[] | null {
  const given = new RegExp(`(?:^|; )${cookie}=([a-z.]+)`).exec(document.cookie)?.[1]?.split(".");
  return given ? purposes.filter((purpose) => given.includes(purpose)) : null;
}

export const allows = (purpose: Purpose): boolean => consent()?.includes(purpose) ?? false;

/**
 * The key of something this device keeps. It begins with its purpose, so that withdrawing consent finds everything kept for it,
 * whoever kept it: `remember` of device-memory.ts is the one way to keep something.
 */
export const storageKey = (purpose: Purpose, name: string): string => `${purpose}.${name}`;

function wipe(purpose: Purpose): void {
  try {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(storageKey(purpose, ""))) localStorage.removeItem(key);
    }
  } catch {
    // Closed storage keeps nothing.
  }
}

/**
 * Remembers the answer for half a year, wipes what was kept for purposes that are no longer agreed to, and tells everyone who
 * listens; an empty list is a refusal. The banner, which `ConsentScript` shows where there is no answer, goes.
 */
export function answerConsent(agreed: Purpose[]): void {
  const secure = window.location.protocol === "https:" ? "; secure" : "";
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not everywhere yet
  document.cookie = `${cookie}=${agreed.join(".") || "none"}; path=/; max-age=${halfYear}; samesite=lax${secure}`;
  for (const purpose of purposes) if (!agreed.includes(purpose)) wipe(purpose);
  delete document.documentElement.dataset.consent;
  window.dispatchEvent(new Event(changed));
}

export function onConsentChange(tell: () => void): () => void {
  window.addEventListener(changed, tell);
  return () => window.removeEventListener(changed, tell);
}
