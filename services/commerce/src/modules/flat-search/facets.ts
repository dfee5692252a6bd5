import type { SearchTypes } from "@medusajs/framework/types";
import {
  buildFacetQuery,
  type IndexPlan,
  jsonbPath,
  mapFacetResult,
  normalizeFacetRequests,
  type SqlFragment,
} from "@medusajs/search-postgres/dist/utils";
import { numberColumn, wordsColumn } from "./columns";

type Requests = (string | SearchTypes.SearchFacetRequest)[] | undefined;
type Request = ReturnType<typeof normalizeFacetRequests>[number];

const usualLimit = 10;

/** The facets that can be counted on small columns, and those asked one by one. */
export function splitFacets(requests: Requests, plan: IndexPlan) {
  const counted: { request: Request; column: string }[] = [];
  const other: Request[] = [];
  for (const request of normalizeFacetRequests(requests, plan)) {
    const field = plan.fields.get(request.field);
    const column = field && request.type === "value" && !request.query ? wordsColumn(field) : undefined;
    if (column) counted.push({ request, column });
    else other.push(request);
  }
  return { counted, other };
}

/** One statement that looks at every match once and counts all facets. */
export function countingSql(table: string, counted: { column: string }[], where: SqlFragment | undefined): SqlFragment {
  const columns = [...new Set(counted.map(({ column }) => column))];
  const counts = columns.map(
    (column) =>
      `SELECT '${column.slice(1, -1)}' AS field, value, COUNT(*)::int AS count FROM found, unnest(${column}) AS value GROUP BY value`,
  );
  return {
    sql: `WITH found AS MATERIALIZED (SELECT ${columns.join(", ")} FROM "${table}" ${where ? `WHERE ${where.sql}` : ""})
      ${counts.join(" UNION ALL ")}`,
    params: where?.params ?? [],
  };
}

export interface CountedValue {
  field: string;
  value: string;
  count: number;
}

const byCount = (a: CountedValue, b: CountedValue) => b.count - a.count || (a.value < b.value ? -1 : 1);
const byName = (a: CountedValue, b: CountedValue) => (a.value < b.value ? -1 : 1);

export function toFacet(rows: CountedValue[], { request, column }: { request: Request; column: string }) {
  const values = rows
    .filter(({ field }) => `"${field}"` === column)
    .sort(request.sort === "alpha" ? byName : byCount)
    .slice(0, request.limit ?? usualLimit)
    .map(({ value, count }) => ({ value, count }));
  return { type: "value" as const, values };
}

/** The stock statement for a range, a span or a rare wish, reading the small column where there is one. */
export function otherFacet(table: string, request: Request, plan: IndexPlan, where: SqlFragment | undefined) {
  const scope = { whereSql: where?.sql, whereParams: where?.params ?? [] };
  const { sql, params } = buildFacetQuery({ table, request, plan, ...scope });
  const field = plan.fields.get(request.field);
  const column = field && numberColumn(field);
  const flat = column ? sql.replaceAll(`(${jsonbPath(request.field, true)})::float8`, column) : sql;
  return { sql: flat, params, read: (rows: Record<string, unknown>[]) => mapFacetResult(request, rows) };
}
