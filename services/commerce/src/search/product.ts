import { defineSearchIndex, graphConsume, graphSeed } from "@medusajs/framework/utils";
import { isBulkLoading } from "../changes/bulk-load";
import { PRODUCT_ROW_FIELDS, toDocuments } from "../search-index/product-documents";
import { productIdsOfEvent, SEARCH_EVENTS } from "../search-index/product-events";
import { productFields } from "../search-index/product-fields";

const source = { fields: PRODUCT_ROW_FIELDS, transform: toDocuments };

const consume = graphConsume<typeof productFields>({
  ...source,
  resolve_ids: productIdsOfEvent,
  is_delete: ({ name }) => name === "product.deleted",
});

export default defineSearchIndex({
  name: "product",
  entity: "product",
  fields: productFields,
  events: SEARCH_EVENTS,
  seed: graphSeed({ ...source, batch_size: 100 }),
  consume: async (event, context) => (isBulkLoading() ? [] : consume(event, context)),
});
