import type { DataFromCollectionSlug, DataFromGlobalSlug, Payload, RequiredDataFromCollectionSlug } from "payload";
import { keepRowIds } from "./keep-row-ids";
import { type Content, type Locale, locales } from "./localise";
import { inTransaction } from "./seed-request";

type DocumentCollection = "pages" | "articles" | "stories" | "size-guides";
type SiteGlobal = "navigation" | "footer" | "announcement" | "search-settings";
export type Fields = { [field: string]: Content };
/** Turns content into the fields of one language. */
export type Translate = (content: Fields, locale: Locale) => object;

const keyFields = { pages: "slug", articles: "slug", stories: "product", "size-guides": "categories" } as const;

/** Publishes each document that does not exist yet, in all languages; what exists is never touched. */
export async function seedDocuments(
  payload: Payload,
  collection: DocumentCollection,
  documents: Fields[],
  translate: Translate,
): Promise<void> {
  const keyField = keyFields[collection];
  const { docs } = await payload.find({ collection, pagination: false, depth: 0, draft: true });
  const existing = new Set(docs.map((doc) => String((doc as unknown as Record<string, unknown>)[keyField])));
  for (const content of documents.filter((document) => !existing.has(String(document[keyField])))) {
    await inTransaction(payload, async (req) => {
      const shared = { collection, depth: 0, req } as const;
      const first = { ...translate(content, "en"), _status: "published" };
      const data = first as RequiredDataFromCollectionSlug<DocumentCollection>;
      const saved = await payload.create({ ...shared, locale: "en", data });
      for (const locale of locales.slice(1)) {
        const translation = { ...(keepRowIds(translate(content, locale), saved) as object), _status: "published" };
        const words = translation as Partial<DataFromCollectionSlug<DocumentCollection>>;
        await payload.update({ ...shared, id: saved.id, locale, data: words });
      }
    });
  }
}

/** Fills a global that was never saved. */
export async function seedGlobal(
  payload: Payload,
  slug: SiteGlobal,
  content: Fields,
  translate: Translate,
): Promise<void> {
  const current = await payload.findGlobal({ slug, depth: 0 });
  if (current.updatedAt) return;
  const config = payload.globals.config.find((global) => global.slug === slug);
  const ownRows = new Set(
    (config?.fields ?? []).flatMap((field) => ("localized" in field && "name" in field ? [field.name] : [])),
  );
  await inTransaction(payload, async (req) => {
    let saved: object | undefined;
    for (const locale of locales) {
      // A list that each language has for itself shares no rows with another's.
      const shared = Object.fromEntries(Object.entries(saved ?? {}).filter(([name]) => !ownRows.has(name)));
      const data = keepRowIds(translate(content, locale), shared) as Partial<DataFromGlobalSlug<SiteGlobal>>;
      saved = await payload.updateGlobal({ slug, locale, data, depth: 0, req });
    }
  });
}
