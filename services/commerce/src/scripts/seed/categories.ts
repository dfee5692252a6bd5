import {
  createCollectionsWorkflow,
  createProductCategoriesWorkflow,
  createProductTagsWorkflow,
} from "@medusajs/medusa/core-flows";
import type { SeedContext } from "./context";
import { first } from "./store";

/** Ids by the name that is unique for the noun: a handle, or a tag's value. */
export type IdsByName = Map<string, string>;

export async function seedCategories({ container, query, catalogue }: SeedContext): Promise<IdsByName> {
  const { data } = await query.graph({ entity: "product_category", fields: ["id", "handle"] });
  const ids: IdsByName = new Map(data.map((category) => [category.handle, category.id]));
  for (const [rank, category] of catalogue.categories.entries()) {
    const parentId = await ensure(category.handle, category.title.en, rank);
    for (const [childRank, child] of category.children.entries()) {
      await ensure(child.handle, child.title.en, childRank, parentId);
    }
  }
  return ids;

  async function ensure(handle: string, name: string, rank: number, parentId?: string): Promise<string> {
    const existing = ids.get(handle);
    if (existing) return existing;
    const { result } = await createProductCategoriesWorkflow(container).run({
      input: {
        product_categories: [
          { name, handle, rank, is_active: true, is_internal: false, parent_category_id: parentId ?? null },
        ],
      },
    });
    const { id } = first(result);
    ids.set(handle, id);
    return id;
  }
}

/** The engine allows one collection a product, so each collection also lists its products in its metadata, in order. */
export async function seedCollections({ container, query, catalogue }: SeedContext): Promise<IdsByName> {
  const { data } = await query.graph({ entity: "product_collection", fields: ["id", "handle"] });
  const ids: IdsByName = new Map(data.map((collection) => [collection.handle, collection.id]));
  const missing = catalogue.collections.filter((collection) => !ids.has(collection.handle));
  if (missing.length === 0) return ids;
  const { result } = await createCollectionsWorkflow(container).run({
    input: {
      collections: missing.map(({ handle, i18n, scene, products }) => ({
        handle,
        title: i18n.en?.title ?? handle,
        metadata: {
          description: { en: i18n.en?.description, de: i18n.de?.description, fr: i18n.fr?.description },
          scene: scene ?? null,
          products,
        },
      })),
    },
  });
  for (const collection of result) ids.set(collection.handle, collection.id);
  return ids;
}

export async function seedTags({ container, query, catalogue }: SeedContext): Promise<IdsByName> {
  const { data } = await query.graph({ entity: "product_tag", fields: ["id", "value"] });
  const ids: IdsByName = new Map(data.map((tag) => [tag.value, tag.id]));
  const values = new Set(catalogue.products.flatMap((product) => product.tags));
  const missing = [...values].filter((value) => !ids.has(value));
  if (missing.length === 0) return ids;
  const { result } = await createProductTagsWorkflow(container).run({
    input: { product_tags: missing.map((value) => ({ value })) },
  });
  for (const tag of result) ids.set(tag.value, tag.id);
  return ids;
}
