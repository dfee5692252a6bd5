import type { SearchTypes } from "@medusajs/framework/types";
import {
  buildFacetQuery,
  type IndexPlan,
  mapFacetResult,
  normalizeFacetRequests,
  type SqlFragment,
} from "@medusajs/search-postgres/dist/utils";
import { numberColumn, wordsColumn } from "./columns";

type Requests = (string | SearchTypes.SearchFacetRequest)[] | undefined;
type Request = ReturnType<typeof normalizeFacetRequests>[number];

interface Counted {
  request: Request;
  column: string;
}

/** The facets that small columns answer, words or numbers, and those the documents are asked for one by one. */
export interface SplitFacets {
  words: Counted[];
  numbers: Counted[];
  other: Request[];
}

const usualLimit = 10;

export function splitFacets(requests: Requests, plan: IndexPlan): SplitFacets {
  const split: SplitFacets = { words: [], numbers: [], other: [] };
  for (const request of normalizeFacetRequests(requests, plan)) {
    const field = plan.fields.get(request.field);
    const isValue = request.type === "value";
    const column = field && (isValue ? wordsColumn(field) : numberColumn(field));
    if (!column || request.query) split.other.push(request);
    else split[isValue ? "words" : "numbers"].push({ request, column });
  }
  return split;
}

/** What a number facet is made of: figures of each group of products, and what all groups make together. */
interface Figures {
  ofGroup: SqlFragment[];
  /** A JSON object by the names the stock provider reads, of the groups' figures by their names. */
  ofAll: (names: string[]) => string;
}

function figuresOf({ request, column }: Counted): Figures {
  if (request.type === "stats")
    return {
      ofGroup: ["MIN", "MAX", "SUM", "COUNT"].map((figure) => ({ sql: `${figure}(${column})`, params: [] })),
      ofAll: ([min, max, sum, count]) =>
        `jsonb_build_object('min', MIN(${min}), 'max', MAX(${max}), 'sum', SUM(${sum}), 'count', SUM(${count}),
          'avg', SUM(${sum}) / NULLIF(SUM(${count}), 0))`,
    };
  const ofGroup = (request.ranges ?? []).map(({ from, to }) => {
    const limits = [
      ...(from === undefined ? [] : [{ sql: `${column} >= ?`, limit: from }]),
      ...(to === undefined ? [] : [{ sql: `${column} < ?`, limit: to }]),
    ];
    const condition = limits.map(({ sql }) => sql).join(" AND ") || "TRUE";
    return { sql: `COUNT(*) FILTER (WHERE ${condition})`, params: limits.map(({ limit }) => limit) };
  });
  const ofAll = (names: string[]) =>
    `jsonb_build_object(${names.map((name, place) => `'r${place}', SUM(${name})`).join(", ")})`;
  return { ofGroup, ofAll };
}

/** A value of a column and how many have it; or, without a value, how many match at all and what number facets are made of. */
export interface CountedRow {
  field: string | null;
  value: string | null;
  count: number;
  numbers: Record<string, number | null>[] | null;
}

/**
 * One statement that looks at every match once, for all facets and the total. Products that are alike in all that is counted
 * fall into one group, and only groups are taken apart: they stay few where products are many.
 */
export function countingSql(
  table: string,
  { words, numbers }: SplitFacets,
  where: SqlFragment | undefined,
): SqlFragment {
  const columns = [...new Set(words.map(({ column }) => column))];
  const figures = numbers.map((one, place) => {
    const { ofGroup, ofAll } = figuresOf(one);
    const named = ofGroup.map(({ sql, params }, figure) => ({ name: `n${place}_${figure}`, sql, params }));
    return { named, whole: ofAll(named.map(({ name }) => name)) };
  });
  const named = figures.flatMap((one) => one.named);
  const grouped = [...columns, "COUNT(*) AS matches", ...named.map(({ name, sql }) => `${sql} AS ${name}`)];
  const values = columns.map(
    (column) =>
      `UNION ALL SELECT '${column.slice(1, -1)}', value, SUM(matches)::int, NULL FROM alike, unnest(${column}) AS value GROUP BY value`,
  );
  return {
    sql: `WITH alike AS MATERIALIZED (
        SELECT ${grouped.join(", ")} FROM "${table}" ${where ? `WHERE ${where.sql}` : ""} GROUP BY ${columns.join(", ") || "()"})
      SELECT NULL AS field, NULL AS value, COALESCE(SUM(matches), 0)::int AS count,
        jsonb_build_array(${figures.map(({ whole }) => whole).join(", ")}) AS numbers FROM alike
      ${values.join(" ")}`,
    params: [...named.flatMap(({ params }) => params), ...(where?.params ?? [])],
  };
}

type Facet = readonly [field: string, facet: SearchTypes.SearchFacetResult];

const byName = (a: CountedRow, b: CountedRow) => ((a.value ?? "") < (b.value ?? "") ? -1 : 1);
const byCount = (a: CountedRow, b: CountedRow) => b.count - a.count || byName(a, b);

/** What the statement of `countingSql` found: how many match, and every facet it was asked for. */
export function readCounts(rows: CountedRow[], { words, numbers }: SplitFacets): { total: number; facets: Facet[] } {
  const all = rows.find(({ field }) => field === null);
  const ofWords = words.map(({ request, column }): Facet => {
    const values = rows
      .filter(({ field }) => `"${field}"` === column)
      .sort(request.sort === "alpha" ? byName : byCount)
      .slice(0, request.limit ?? usualLimit);
    return [
      request.field,
      mapFacetResult(
        request,
        values.map(({ value, count }) => ({ value, count })),
      ),
    ];
  });
  const ofNumbers = numbers.map(
    ({ request }, place): Facet => [request.field, mapFacetResult(request, [all?.numbers?.[place] ?? {}])],
  );
  return { total: all?.count ?? 0, facets: [...ofWords, ...ofNumbers] };
}

/** The stock statement, for a facet no small column answers. */
export function otherFacet(table: string, request: Request, plan: IndexPlan, where: SqlFragment | undefined) {
  const scope = { whereSql: where?.sql, whereParams: where?.params ?? [] };
  const read = (rows: Record<string, unknown>[]): Facet => [request.field, mapFacetResult(request, rows)];
  return { ...buildFacetQuery({ table, request, plan, ...scope }), read };
}
