import "server-only";
import { cacheLife, cacheTag } from "next/cache";
import type { ChangeEvent } from "@/lib/domain/change-event";
import { nobodysTag } from "@/page-store/nobodys-tag";

const day = 86_400;
/** Events keep entries fresh; time is only the net below. Next drops an entry at `revalidate`, so it is long. */
const untilChanged = { stale: 300, revalidate: 30 * day, expire: 90 * day };
/** For what is asked while somebody types: popular beginnings come again soon, others never. */
const shortly = { stale: 30, revalidate: 300, expire: 900 };
/** For answers made without a back end that was down: kept just long enough to spare it. */
const fallback = { stale: 30, revalidate: 15, expire: 600 };
/** For a name that is nobody's: more can be made up at any time, and one may become somebody's. */
const nobodys = { ...untilChanged, stale: 30, revalidate: 300 };

/** Every noun that is cached, and the tags its entries carry. The only place where a tag is spelled. */
const manifest = {
  product: (handle: string) => [`product:${handle}`, "products", "media"],
  listing: () => ["listings", "products"],
  cards: () => ["products"],
  bundle: (handle: string) => [`collection:${handle}`, "products"],
  categories: () => ["categories"],
  collection: (handle: string) => [`collection:${handle}`, "listings"],
  page: (slug: string) => [`page:${slug}`, "media"],
  pages: () => ["pages"],
  story: (handle: string) => [`story:${handle}`, "media"],
  "size-guides": () => ["size-guides"],
  journal: () => ["articles", "media"],
  article: (slug: string) => [`article:${slug}`, "articles", "media"],
  site: () => ["site"],
  titles: () => ["titles", "articles"],
  search: () => ["search"],
  suggestions: () => ["listings", "products", "categories", "titles", "articles"],
  reviews: (handle: string) => [`reviews:${handle}`],
  questions: (handle: string) => [`questions:${handle}`],
};
type Noun = keyof typeof manifest;

/** Marks the surrounding `"use cache"` function's entry as being about `noun`. */
export function cached(noun: Noun, key = ""): void {
  cacheLife(untilChanged);
  cacheTag(...manifest[noun](key));
}

/** Marks the entry as worth keeping for minutes only. */
export function cachedShortly(noun: Noun, key = ""): void {
  cacheLife(shortly);
  cacheTag(...manifest[noun](key));
}

/** Marks the entry as a stopgap, to be made anew soon. */
export const cachedAsFallback = (): void => cacheLife(fallback);

/** Marks the entry as saying that there is nothing of this name. */
export function cachedAsNobodys(): void {
  cacheLife(nobodys);
  cacheTag(nobodysTag);
}

/** The tags that are old after an event. */
export function planRevalidation(event: ChangeEvent): string[] {
  switch (event.type) {
    case "product.changed":
    case "product.deleted":
    case "stock.changed":
      return [`product:${event.handle}`, "listings"];
    case "category.changed":
      return ["categories", "listings"];
    case "collection.changed":
      return [`collection:${event.handle}`, "listings"];
    case "prices.changed":
      return ["products", "listings"];
    case "page.changed":
      return [`page:${event.slug}`, "pages", "titles"];
    case "story.changed":
      return [`story:${event.handle}`];
    case "size-guides.changed":
      return ["size-guides"];
    case "article.changed":
      return [`article:${event.slug}`, "articles"];
    case "site.changed":
      return ["site"];
    case "search.changed":
      return ["search"];
    case "media.changed":
      return ["media"];
    case "reviews.changed":
      return [`reviews:${event.handle}`];
    case "questions.changed":
      return [`questions:${event.handle}`];
  }
}
