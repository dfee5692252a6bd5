import { defineSearchIndex, graphConsume, graphSeed } from "@medusajs/framework/utils";
import { productFields } from "../search-index/product-fields";
import { productIdsOfEvent, SEARCH_EVENTS } from "../search-index/product-events";
import { PRODUCT_ROW_FIELDS, toDocuments } from "../search-index/product-documents";

const source = { fields: PRODUCT_ROW_FIELDS, transform: toDocuments };

export default defineSearchIndex({
  name: "product",
  entity: "product",
  fields: productFields,
  events: SEARCH_EVENTS,
  seed: graphSeed({ ...source, batch_size: 100 }),
  consume: graphConsume({ ...source, resolve_ids: productIdsOfEvent }),
});
