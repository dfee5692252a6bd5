import { PostgresSearchService } from "@medusajs/search-postgres/dist/services/postgres-search";
import { ownWords, partsOf } from "./question";

type Fragments = ReturnType<PostgresSearchService["keywordFragments"]>;
type Asked = Parameters<PostgresSearchService["keywordFragments"]>[0];

/** The Postgres search, which also understands words that stand for one another, in one query with exact counts. */
export class WordSearchService extends PostgresSearchService {
  protected override keywordFragments(asked: Asked): Fragments {
    const parts = partsOf(asked.query.q ?? "");
    if (!parts) return super.keywordFragments(asked);
    const query = { ...asked.query, q: ownWords(parts) };
    const fragments = super.keywordFragments({ ...asked, query });
    // What is only alike is looked for by the shopper's own words.
    if (parts.length === 0 || query.search_options?.typo_tolerance) return fragments;
    const tsquery = (params: unknown[]) => this.alternatives(parts, params);
    return {
      ...fragments,
      rankSql: (params) => `ts_rank_cd("search_vector", ${tsquery(params)})`,
      matchSql: (params) => `"search_vector" @@ ${tsquery(params)}`,
    };
  }

  /** Pieces of plain words joined by the operators of tsquery, so that no sign in a word is read as one. */
  private alternatives(parts: string[][], params: unknown[]): string {
    const joined = parts.map((part, index) => {
      const words = part.map((word, place) => {
        params.push(word);
        const plain = `plainto_tsquery('${this.tsConfig_}', ?)`;
        const isBeginning = index === parts.length - 1 && place === 0;
        return isBeginning ? `regexp_replace(${plain}::text, '''([^'']+)''$', '''\\1'':*')::tsquery` : plain;
      });
      return `(${words.join(" || ")})`;
    });
    return `(${joined.join(" && ")})`;
  }
}
