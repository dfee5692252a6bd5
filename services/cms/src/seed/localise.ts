export const locales = ["en", "de", "fr"] as const;
export type Locale = (typeof locales)[number];

/** The same words in every language of the shop. */
export type Words = Record<Locale, string>;

/** Words in Markdown that become formatted text. */
export class FormattedWords {
  constructor(readonly markdown: Words) {}
}

/** A picture of the demo, by its path in the demo folder. */
export class DemoPicture {
  constructor(readonly source: string) {}
}

/** A document, film or subtitles of the demo, with the title shoppers read. */
export class DemoFile {
  constructor(
    readonly source: string,
    readonly title: Words,
  ) {}
}

/** Other content in each language, such as subtitles. */
export class Localised {
  constructor(readonly content: Record<Locale, Content>) {}
}

/** Content with its words still in all languages. */
export type Content =
  | string
  | number
  | boolean
  | Words
  | FormattedWords
  | DemoPicture
  | DemoFile
  | Localised
  | Content[]
  | { [field: string]: Content };

interface Resolvers {
  toFormattedText: (markdown: string) => unknown;
  toMediaId: (source: string) => number;
  toFileId: (source: string) => number;
}

export function formatted(markdown: Words): FormattedWords {
  return new FormattedWords(markdown);
}

export function picture(source: string): DemoPicture {
  return new DemoPicture(source);
}

/** One language of the content, as Payload stores it. */
export function localise(content: Content, locale: Locale, resolvers: Resolvers): unknown {
  if (content instanceof FormattedWords) return resolvers.toFormattedText(typeset(content.markdown, locale));
  if (content instanceof DemoPicture) return resolvers.toMediaId(content.source);
  if (content instanceof DemoFile) return resolvers.toFileId(content.source);
  if (content instanceof Localised) return localise(content.content[locale], locale, resolvers);
  if (Array.isArray(content)) return content.map((item) => localise(item, locale, resolvers));
  if (typeof content !== "object") return content;
  if (isWords(content)) return typeset(content, locale);
  return Object.fromEntries(
    Object.entries(content).map(([field, value]) => [field, localise(value, locale, resolvers)]),
  );
}

/** Every demo picture the content shows. */
export function picturesIn(content: Content): string[] {
  if (content instanceof DemoPicture) return [content.source];
  if (content instanceof FormattedWords || content instanceof DemoFile || typeof content !== "object") return [];
  return Object.values(content).flatMap(picturesIn);
}

/** Every demo file the content leads to. */
export function filesIn(content: Content): DemoFile[] {
  if (content instanceof DemoFile) return [content];
  if (content instanceof FormattedWords || content instanceof DemoPicture || typeof content !== "object") return [];
  return Object.values(content instanceof Localised ? content.content : content).flatMap(filesIn);
}

function isWords(content: object): content is Words {
  return locales.every((locale) => locale in content);
}

/** French sets double punctuation apart with a space that must not break. */
function typeset(words: Words, locale: Locale): string {
  const text = words[locale];
  return locale === "fr" ? text.replace(/ (?=[:;?!»€%])/g, "\u00a0").replaceAll("« ", "«\u00a0") : text;
}
