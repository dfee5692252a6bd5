import { type IndexPlan, type PlannedField, weightLabel } from "@medusajs/search-postgres/dist/utils";

/** A small column beside the document, made by Postgres from what is indexed. */
interface Column {
  name: string;
  type: "text[]" | "float8" | "text";
  /** Its value, as SQL. */
  value: string;
  /** Whether it stays in the row: what is only counted, and rarely, would make every row wide. */
  isInRow: boolean;
}

const columnOf = (prefix: string, path: string) => `"${prefix}_${path.toLowerCase().replace(/[^a-z0-9_]/g, "_")}"`;
const jsonPath = (path: string) => `'{${path.split(".").join(",")}}'`;

/** The words of a keyword field, to filter and count by; undefined where the field has no such column. */
export function wordsColumn({ path, kind, field }: PlannedField): string | undefined {
  return kind === "keyword" && (field.filterable || field.facetable) ? columnOf("k", path) : undefined;
}

/** A number, date (milliseconds) or boolean (0, 1), to compare and sort by. */
export function numberColumn({ path, kind, field, is_array }: PlannedField): string | undefined {
  const isUsed = field.filterable || field.facetable || field.sortable;
  return (kind === "number" || kind === "boolean") && isUsed && !is_array ? columnOf("n", path) : undefined;
}

/** The beginning of a text, to sort by: without accents and capitals, as a dictionary does. */
export function textColumn({ path, kind, field, is_array }: PlannedField): string | undefined {
  return (kind === "text" || kind === "keyword") && field.sortable && !is_array ? columnOf("t", path) : undefined;
}

function columns(plan: IndexPlan): Column[] {
  return [...plan.fields.values()].flatMap((field) => {
    const found: Column[] = [];
    const at = jsonPath(field.path);
    const words = wordsColumn(field);
    const number = numberColumn(field);
    const text = textColumn(field);
    const value = field.kind === "boolean" ? `(indexed#>>${at})::boolean::int` : `indexed#>>${at}`;
    const isInRow = field.kind !== "keyword" || !!field.field.filterable;
    if (words) found.push({ name: words, type: "text[]", value: `flat_search_words(indexed#>${at})`, isInRow });
    if (number) found.push({ name: number, type: "float8", value: `(${value})::float8`, isInRow });
    if (text) found.push({ name: text, type: "text", value: `flat_search_order(indexed#>>${at})`, isInRow });
    return found;
  });
}

/**
 * What makes a table of documents flat: small columns inside the row, the documents themselves outside of it, an index for
 * every field that is filtered by words, and the words that can be found.
 */
export function flatten(table: string, plan: IndexPlan, textConfig: string): string[] {
  const small = columns(plan);
  const titles = [...plan.fields.values()].filter(({ field }) => weightLabel(field.searchable) === "A");
  const title = titles.map(({ path }) => `coalesce(indexed#>>${jsonPath(path)}, '')`).join(" || ' ' || ");
  const counted = [...plan.fields.values()].filter(({ field }) => field.filterable && field.facetable);
  // Statistics take eight columns at most.
  const alike = counted.flatMap((field) => wordsColumn(field) ?? []).slice(0, 8);
  return [
    // A generated column takes no subquery, only a function that promises to be immutable.
    `CREATE OR REPLACE FUNCTION flat_search_words(value jsonb) RETURNS text[] IMMUTABLE PARALLEL SAFE LANGUAGE sql AS $$
       SELECT CASE WHEN jsonb_typeof(value) = 'array' THEN ARRAY(SELECT jsonb_array_elements_text(value))
         WHEN value#>>'{}' IS NULL THEN '{}' ELSE ARRAY[value#>>'{}'] END $$`,
    `CREATE OR REPLACE FUNCTION flat_search_order(value text) RETURNS text IMMUTABLE PARALLEL SAFE LANGUAGE sql AS $$
       SELECT lower(regexp_replace(normalize(left(value, 80), NFKD), '[\\u0300-\\u036f]', '', 'g')) $$`,
    `ALTER TABLE "${table}" SET (toast_tuple_target = 128)`,
    ...small.map(
      ({ name, type, value }) =>
        `ALTER TABLE "${table}" ADD COLUMN IF NOT EXISTS ${name} ${type} GENERATED ALWAYS AS (${value}) STORED`,
    ),
    `ALTER TABLE "${table}" ADD COLUMN IF NOT EXISTS "title_vector" tsvector
       GENERATED ALWAYS AS (to_tsvector('${textConfig}', ${title || "''"})) STORED`,
    ...[...small, { name: '"title_vector"', type: "tsvector", isInRow: true }]
      .filter(({ type, isInRow }) => type !== "float8" && isInRow)
      .map(({ name }) => `ALTER TABLE "${table}" ALTER COLUMN ${name} SET STORAGE PLAIN`),
    ...small
      .filter(({ type, isInRow }) => type === "text[]" && isInRow)
      .map(
        ({ name }) =>
          `CREATE INDEX IF NOT EXISTS "${table}_${name.slice(1, -1)}_idx" ON "${table}" USING GIN (${name})`,
      ),
    // How many kinds of products there are: Postgres would guess thousands, and sort all matches to count them.
    ...(alike.length > 1
      ? [`CREATE STATISTICS IF NOT EXISTS "${table}_alike" (ndistinct) ON ${alike.join(", ")} FROM "${table}"`]
      : []),
    // The stock provider compares whole texts by a function, which no index helps; here single words are compared.
    `DROP INDEX IF EXISTS "${table}_trgm_idx"`,
    `CREATE TABLE IF NOT EXISTS "${table}_words" (word text COLLATE "C" PRIMARY KEY)`,
    `CREATE INDEX IF NOT EXISTS "${table}_words_trgm_idx" ON "${table}_words" USING GIN (word gin_trgm_ops)`,
  ];
}
