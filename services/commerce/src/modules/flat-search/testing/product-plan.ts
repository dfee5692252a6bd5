import type { SearchTypes } from "@medusajs/framework/types";
import { buildIndexPlan } from "@medusajs/search-postgres/dist/utils";
import { productFields } from "../../../search-index/product-fields";

/** How the provider plans the products' index, for tests of what it makes of it. */
export const productPlan = buildIndexPlan({
  name: "product",
  primary_key: "id",
  fields: productFields.toFields(),
  settings: {},
} as unknown as SearchTypes.ResolvedSearchIndexDefinition);
