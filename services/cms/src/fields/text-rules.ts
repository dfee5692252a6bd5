/** True for a lower-case handle or slug such as `fjord-lounge-chair`. */
export function isHandle(value: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value);
}

/** True for a path of the shop (`/journal`), a fragment, or an https, http, mailto or tel address. */
export function isAddress(value: string): boolean {
  return /^(?:\/(?![/\\])\S*|#\S*|https?:\/\/\S+|mailto:\S+@\S+|tel:\+?[\d ()-]+)$/.test(value);
}

/** True for at least two words, or pieces of a few words, with commas between them. */
export function hasAlternatives(value: string): boolean {
  return value.split(",").filter((word) => word.trim() !== "").length > 1;
}

/** Makes a slug from a title: "Grün & Oak" becomes "grun-oak". */
export function toSlug(title: string): string {
  return title
    .normalize("NFKD")
    .replace(/\p{Diacritic}/gu, "")
    .replaceAll("ß", "ss")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}
