import { z } from "zod";

const named = <T extends string, K extends string>(type: T, key: K) =>
  z.object({ type: z.literal(type), [key]: z.string().min(1).max(200) } as { type: z.ZodLiteral<T> } & Record<
    K,
    z.ZodString
  >);

/** Something changed in an engine or the CMS; what was cached of it is old. */
export const ChangeEvent = z.discriminatedUnion("type", [
  named("product.changed", "handle"),
  named("product.deleted", "handle"),
  named("stock.changed", "handle"),
  named("category.changed", "handle"),
  named("collection.changed", "handle"),
  z.object({ type: z.literal("prices.changed") }),
  named("page.changed", "slug"),
  named("story.changed", "handle"),
  named("article.changed", "slug"),
  z.object({ type: z.literal("size-guides.changed") }),
  z.object({ type: z.literal("site.changed") }),
  z.object({ type: z.literal("search.changed") }),
  z.object({ type: z.literal("media.changed") }),
  named("reviews.changed", "handle"),
  named("questions.changed", "handle"),
]);
export type ChangeEvent = z.infer<typeof ChangeEvent>;

export const ChangeNotice = z.object({ id: z.uuid(), events: z.array(ChangeEvent).min(1).max(1000) });
export type ChangeNotice = z.infer<typeof ChangeNotice>;
