import { search } from "@medusajs/framework/utils";

const facet = () => search.keyword().filterable().facetable().array();
const price = () =>
  search
    .float()
    .filterable()
    .sortable()
    .facetable({ types: ["range", "stats"] });
const title = () => search.text().searchable({ weight: 4 }).sortable();
/** Values with their words in one language, as JSON: what the values of a facet are called. */
const facetWords = () => search.keyword().facetable().array().retrievable(false);
const words = () => search.text().searchable({ weight: 1 }).retrievable(false);

/** What a product can be found, filtered, counted and sorted by. Prices are major units, the lowest of its variants. */
export const productFields = search.define({
  id: search.keyword().filterable(),
  handle: search.keyword().filterable().sortable(),
  status: search.keyword().filterable().retrievable(false),
  sales_channel_ids: search.keyword().filterable().array().retrievable(false),
  title_en: title(),
  title_de: title(),
  title_fr: title(),
  words_en: words(),
  words_de: words(),
  words_fr: words(),
  thumbnail: search.keyword(),
  categories: facet(),
  collections: facet(),
  colours: facet(),
  materials: facet(),
  colour_words_en: facetWords(),
  colour_words_de: facetWords(),
  colour_words_fr: facetWords(),
  material_words_en: facetWords(),
  material_words_de: facetWords(),
  material_words_fr: facetWords(),
  rooms: facet(),
  tags: facet(),
  price_eur: price(),
  price_gbp: price(),
  price_usd: price(),
  /** The sales channels that can sell at least one variant now. */
  available_in: facet(),
  /** Whether any channel can. */
  is_available: search.boolean().filterable().sortable().facetable(),
  is_on_sale: search.boolean().filterable().facetable(),
  /** The average of its reviews, 1 to 5; absent where it has none. */
  rating: search.float().filterable().sortable().facetable(),
  created_at: search.date().filterable().sortable(),
});
