/** How the rows of one table are copied for every product that grows out of another. */
export interface Copy {
  table: string;
  /** Joins a row `t` to the grown products `g` it is copied for. */
  join: string;
  /** Columns of a copy that differ from its original's, as SQL. */
  differs: Record<string, string>;
}

const ofProduct = (column: string) => `join grown g on g.product_id = t.${column}`;
const ofVariant = (column: string, key = "variant_id") =>
  `join sapling v on v.${key} = t.${column} join grown g on g.product_id = v.product_id`;
const renamed = (...columns: string[]): Record<string, string> =>
  Object.fromEntries(columns.map((column) => [column, `t.${column} || g.tail`]));
const scaled = (amount: string) => `round(${amount} * g.factor)`;

/** The tables of the engine that hold a product, in which no row of the originals is touched. */
export const copies: Copy[] = [
  {
    table: "product",
    join: ofProduct("id"),
    differs: {
      ...renamed("id", "handle"),
      title: "g.word || ' ' || t.title",
      created_at: "t.created_at - g.n * interval '7 minutes'",
    },
  },
  { table: "image", join: `${ofProduct("product_id")} and t.rank < 3`, differs: renamed("id", "product_id") },
  { table: "product_category_product", join: ofProduct("product_id"), differs: renamed("product_id") },
  {
    table: "product_tags",
    // A copy belongs to no set: sets are of a handful of products, however large the catalogue is.
    join: `${ofProduct("product_id")} join product_tag tag on tag.id = t.product_tag_id and tag.value not like 'set:%'`,
    differs: renamed("product_id"),
  },
  { table: "product_sales_channel", join: ofProduct("product_id"), differs: renamed("id", "product_id") },
  { table: "product_shipping_profile", join: ofProduct("product_id"), differs: renamed("id", "product_id") },
  { table: "product_product_option", join: ofProduct("product_id"), differs: renamed("id", "product_id") },
  {
    table: "product_product_option_value",
    join: `join product_product_option o on o.id = t.product_product_option_id join grown g on g.product_id = o.product_id`,
    differs: renamed("id", "product_product_option_id"),
  },
  { table: "product_variant", join: ofVariant("id"), differs: renamed("id", "product_id", "sku") },
  { table: "product_variant_option", join: ofVariant("variant_id"), differs: renamed("variant_id") },
  {
    table: "product_variant_product_image",
    join: `${ofVariant("variant_id")} join image i on i.id = t.image_id and i.rank < 3`,
    differs: renamed("id", "variant_id", "image_id"),
  },
  { table: "price_set", join: ofVariant("id", "price_set_id"), differs: renamed("id") },
  {
    table: "product_variant_price_set",
    join: ofVariant("variant_id"),
    differs: renamed("id", "variant_id", "price_set_id"),
  },
  {
    table: "price",
    join: ofVariant("price_set_id", "price_set_id"),
    differs: {
      ...renamed("id", "price_set_id"),
      amount: scaled("t.amount"),
      raw_amount: `jsonb_build_object('value', ${scaled("t.amount")}::text, 'precision', 20)`,
    },
  },
  { table: "inventory_item", join: ofVariant("id", "inventory_item_id"), differs: renamed("id", "sku") },
  {
    table: "product_variant_inventory_item",
    join: ofVariant("variant_id"),
    differs: renamed("id", "variant_id", "inventory_item_id"),
  },
  {
    table: "inventory_level",
    join: ofVariant("inventory_item_id", "inventory_item_id"),
    differs: renamed("id", "inventory_item_id"),
  },
  {
    table: "translation",
    join: ofProduct("reference_id"),
    differs: {
      ...renamed("id", "reference_id"),
      translations: `case when t.translations ? 'title'
        then t.translations || jsonb_build_object('title', g.word || ' ' || (t.translations->>'title')) else t.translations end`,
    },
  },
  { table: "translation", join: ofVariant("reference_id"), differs: renamed("id", "reference_id") },
];

const languages = ["en", "de", "fr"];
const currencies = ["eur", "gbp", "usd"];

/** What a grown product's search document says otherwise than its original's. */
const document = (column: string) => `t.${column}
  || jsonb_build_object('id', t.id || g.tail, 'handle', (t.document->>'handle') || g.tail)
  || jsonb_build_object('categories', t.${column}->'categories' || jsonb_build_array(g.shelf))
  || ${column === "indexed" ? "jsonb_build_object('created_at', (t.indexed->>'created_at')::float8 - g.n * 420000)" : `jsonb_build_object('created_at', (t.document->>'created_at')::timestamptz - g.n * interval '7 minutes')`}
  || ${languages.map((language) => `jsonb_build_object('title_${language}', g.word || ' ' || (t.indexed->>'title_${language}'))`).join(" || ")}
  || ${currencies.map((currency) => `case when t.indexed ? 'price_${currency}' then jsonb_build_object('price_${currency}', ${scaled(`(t.indexed->>'price_${currency}')::numeric`)}) else '{}' end`).join(" || ")}`;

/** Copies of the documents by which the search module finds products. */
export const documentCopy = (table: string): Copy => ({
  table,
  join: ofProduct("id"),
  differs: {
    ...renamed("id"),
    document: document("document"),
    indexed: document("indexed"),
    search_vector: "t.search_vector || setweight(to_tsvector('medusa_search_english', g.word), 'A')",
    search_text: "g.word || ' ' || t.search_text",
  },
});
