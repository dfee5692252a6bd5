import { z } from "zod";
import { ContentTitle } from "./content";
import { CategoryLink, ProductCard } from "./product";

export const CategorySuggestion = CategoryLink.extend({ parent: z.string().nullable() });
export type CategorySuggestion = z.infer<typeof CategorySuggestion>;

/** What may be meant by what is being typed; a back end that is down leaves its part empty. */
export const Suggestions = z.object({
  products: z.array(
    ProductCard.pick({ handle: true, title: true, subtitle: true, image: true, price: true, isFrom: true }),
  ),
  /** How many products a search would find; null where nobody could say. */
  total: z.int().nonnegative().nullable(),
  categories: z.array(CategorySuggestion),
  content: z.array(ContentTitle.omit({ excerpt: true })),
});
export type Suggestions = z.infer<typeof Suggestions>;
