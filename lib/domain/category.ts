import { z } from "zod";
import { Handle } from "./product";

const base = z.object({ handle: Handle, title: z.string(), description: z.string() });

/** A node of the category tree; two levels deep in the demo, any depth in the type. */
export type Category = z.infer<typeof base> & { children: Category[] };
export const Category: z.ZodType<Category> = base.extend({
  get children(): z.ZodArray<z.ZodType<Category>> {
    return z.array(Category);
  },
});

export const Collection = base;
export type Collection = z.infer<typeof Collection>;

/** The path from the root to a category, or null where the tree has none of that handle. */
export function categoryPath(tree: Category[], handle: string): Category[] | null {
  for (const node of tree) {
    if (node.handle === handle) return [node];
    const below = categoryPath(node.children, handle);
    if (below) return [node, ...below];
  }
  return null;
}

/** Every category of a tree, each with the title of the one above it. */
export const flatCategories = (
  tree: Category[],
  parent: string | null = null,
): { handle: string; title: string; parent: string | null }[] =>
  tree.flatMap(({ handle, title, children }) => [{ handle, title, parent }, ...flatCategories(children, title)]);
