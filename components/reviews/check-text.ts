/** A text as the shop counts it: without the space around it, line ends as one sign. */
export const tidied = (value: FormDataEntryValue | null): string =>
  typeof value === "string"
    ? value
        .replace(/\r\n?/g, "\n")
        .replace(/\n{3,}/g, "\n\n")
        .trim()
    : "";

export const isBetween = (text: string, least: number, most: number): boolean =>
  text.length >= least && text.length <= most;

/** Whether it has the form of an address; whether it is one, the letter shows. */
export const looksLikeEmail = (text: string): boolean =>
  /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(text) && text.length <= 254;

/** A field's name, and whether what stands in it may be sent. */
export type Rule = [name: string, isKept: boolean];

/** What to say at the fields whose rule is broken. */
export const brokenRules = (rules: Rule[], words: Record<string, string>): Record<string, string> =>
  Object.fromEntries(rules.flatMap(([name, isKept]) => (isKept ? [] : [[name, words[name] ?? ""]])));
