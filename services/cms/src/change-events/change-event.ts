/** What can change in the CMS that the storefront must hear of. */
export type ChangeEvent =
  | { type: "page.changed"; slug: string }
  | { type: "story.changed"; handle: string }
  | { type: "article.changed"; slug: string }
  | { type: "size-guides.changed" }
  | { type: "site.changed" }
  | { type: "search.changed" }
  | { type: "media.changed" }
  | { type: "reviews.changed"; handle: string }
  | { type: "questions.changed"; handle: string };
