/**
 * What the shopper lets this device remember beyond what the shop needs to work. `convenience` is what only makes things easier
 * (recent searches, products looked at); `measurement` is what tells the merchant how the shop is used.
 */
export type Purpose = "convenience" | "measurement";

const cookie = "consent";
const changed = "consent-changed";
const halfYear = 15_552_000;

/** The purposes agreed to; null while nobody has answered, which means none. */
export function consent(): Purpose[] | null {
  const given = new RegExp(`(?:^|; )${cookie}=([a-z.]+)`).exec(document.cookie)?.[1];
  if (given === undefined) return null;
  return given
    .split(".")
    .filter((purpose): purpose is Purpose => purpose === "convenience" || purpose === "measurement");
}

export const allows = (purpose: Purpose): boolean => consent()?.includes(purpose) ?? false;

/** Remembers the answer for half a year and tells everyone who listens; an empty list is a refusal. */
export function answerConsent(purposes: Purpose[]): void {
  const secure = window.location.protocol === "https:" ? "; secure" : "";
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not everywhere yet
  document.cookie = `${cookie}=${purposes.join(".") || "none"}; path=/; max-age=${halfYear}; samesite=lax${secure}`;
  window.dispatchEvent(new Event(changed));
}

export function onConsentChange(tell: () => void): () => void {
  window.addEventListener(changed, tell);
  return () => window.removeEventListener(changed, tell);
}
