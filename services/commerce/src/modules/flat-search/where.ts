import type { SearchTypes } from "@medusajs/framework/types";
import {
  type IndexPlan,
  type PlannedField,
  type SqlFragment,
  toWhereClause,
} from "@medusajs/search-postgres/dist/utils";
import { numberColumn, wordsColumn } from "./columns";

const comparisons: Record<string, string> = { $gte: ">=", $gt: ">", $lte: "<=", $lt: "<", $eq: "=" };

const isWord = (value: unknown): value is string => typeof value === "string";
const isNumber = (value: unknown): value is number | boolean => typeof value === "number" || typeof value === "boolean";

/** The words of a filter, and whether it asks for those that have none of them. */
function wordsOf(value: unknown): { words: unknown[]; isNone: boolean } {
  if (Array.isArray(value)) return { words: value, isNone: false };
  if (typeof value !== "object" || value === null) return { words: [value], isNone: false };
  const [operator, list] = Object.entries(value)[0] ?? [];
  const isOne = Object.keys(value).length === 1 && Array.isArray(list) && (operator === "$in" || operator === "$nin");
  return isOne ? { words: list, isNone: operator === "$nin" } : { words: [], isNone: false };
}

function ofWords(field: PlannedField, value: unknown): SqlFragment | undefined {
  const column = wordsColumn(field);
  const { words, isNone } = wordsOf(value);
  if (!column || words.length === 0 || !words.every(isWord)) return undefined;
  const sql = `${column} && ARRAY[${words.map(() => "?").join(", ")}]::text[]`;
  return { sql: isNone ? `NOT (${sql})` : sql, params: words };
}

function ofNumber(field: PlannedField, value: unknown): SqlFragment | undefined {
  const column = numberColumn(field);
  if (!column) return undefined;
  if (isNumber(value)) return { sql: `${column} = ?`, params: [Number(value)] };
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const limits = Object.entries(value);
  if (limits.length === 0 || !limits.every(([operator, limit]) => operator in comparisons && isNumber(limit)))
    return undefined;
  return {
    sql: limits.map(([operator]) => `${column} ${comparisons[operator]} ?`).join(" AND "),
    params: limits.map(([, limit]) => Number(limit)),
  };
}

function joined(parts: (SqlFragment | undefined)[], by: "AND" | "OR"): SqlFragment | undefined {
  const present = parts.filter((part) => part !== undefined);
  if (present.length === 0) return undefined;
  return { sql: `(${present.map(({ sql }) => sql).join(` ${by} `)})`, params: present.flatMap(({ params }) => params) };
}

/** The filters on the small columns; what they cannot say is left to the documents. */
export function flatWhere(filters: SearchTypes.SearchFilters | undefined, plan: IndexPlan): SqlFragment | undefined {
  const parts = Object.entries(filters ?? {}).map(([key, value]): SqlFragment | undefined => {
    if (key === "$and" || key === "$or") {
      const nested = (value as SearchTypes.SearchFilters[]).map((one) => flatWhere(one, plan));
      return joined(nested, key === "$and" ? "AND" : "OR");
    }
    const field = plan.fields.get(key);
    const flat = field && (ofWords(field, value) ?? ofNumber(field, value));
    return flat ?? toWhereClause({ [key]: value } as SearchTypes.SearchFilters, plan);
  });
  return joined(parts, "AND");
}
