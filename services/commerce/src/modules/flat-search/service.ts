import type { SearchTypes } from "@medusajs/framework/types";
import { PostgresSearchService } from "@medusajs/search-postgres/dist/services/postgres-search";
import { keywordTsQuerySql, type SqlFragment } from "@medusajs/search-postgres/dist/utils";
import { flatten, numberColumn, textColumn } from "./columns";
import { type CountedRow, countingSql, otherFacet, readCounts, splitFacets } from "./facets";
import { ownWords, partsOf } from "./question";
import { nearest, nearestWhole, partBeginning } from "./spelling";
import { flatWhere } from "./where";

type Query = SearchTypes.ProviderSearchQuery;
type Stock = PostgresSearchService;
type Row = Awaited<ReturnType<Stock["searchKeyword"]>>["hitRows"][number];
type Catalog = Awaited<ReturnType<Stock["retrieve"]>>;

/** Up to so many matches are ranked by all their words; beyond it, by their titles, which are short. */
const rankedWhole = 2_000;

/** Whether a search asks nothing that only the stock statements answer. */
function isUsual({ index, search_options: options = {} }: Query): boolean {
  const distinct = options.distinct ?? index.settings.distinct_attribute;
  return !distinct && !options.vector && options.min_score === undefined && !options.attributes_to_search_on;
}

/**
 * The stock Postgres provider, which writes documents as ever, reading them by small columns beside them: the stock
 * statements unpack every matching document several times over, and look at every document for a word that was mistyped.
 */
export class FlatSearchService extends PostgresSearchService {
  static override identifier = "flat-search";

  protected override async createDocumentTable(...[table, plan, manager]: Parameters<Stock["createDocumentTable"]>) {
    await super.createDocumentTable(table, plan, manager);
    for (const statement of flatten(table, plan, this.tsConfig_)) await manager.execute(statement);
  }

  protected override async dropDocumentTable(...[table, manager]: Parameters<Stock["dropDocumentTable"]>) {
    await super.dropDocumentTable(table, manager);
    await manager.execute(`DROP TABLE IF EXISTS "${table}_words"`);
  }

  override async upsertDocuments(input: Parameters<Stock["upsertDocuments"]>[0]) {
    const task = await super.upsertDocuments(input);
    const { table_name: table, plan } = await this.retrieve(input.index);
    const ids = input.documents.map((document) => String(document[plan.primary_key]));
    // Words stay when their last document goes: one too many costs nothing, it finds nothing.
    await this.manager_.execute(
      `INSERT INTO "${table}_words" SELECT DISTINCT word FROM "${table}",
         regexp_split_to_table(lower(unaccent("search_text")), '[^[:alnum:]]+') AS word
       WHERE "id" IN (${ids.map(() => "?").join(", ")}) AND length(word) BETWEEN 3 AND 40 ON CONFLICT DO NOTHING`,
      ids,
    );
    return task;
  }

  override async search(input: Query) {
    const meant = await this.meant(input);
    return isUsual(meant) ? this.searchAndCount(meant) : super.search(meant);
  }

  /** A page of what matches and, beside it, how many match and all facets, by one look at them. */
  private async searchAndCount(input: Query) {
    const options = input.search_options ?? {};
    const pageAlone = { ...input, search_options: { ...options, facets: [], count: "none" as const } };
    if (options.count === "none" && !options.facets?.length) return super.search(pageAlone);
    const [page, { total, facets }] = await Promise.all([super.search(pageAlone), this.count(input)]);
    const count = options.count === "none" ? null : total;
    return { ...page, ...(facets && { facets }), metadata: { ...page.metadata, count } };
  }

  private async count(input: Query) {
    const catalog = await this.retrieve(input.index.physical_name);
    const where = this.scope(input, catalog);
    const split = splitFacets(input.search_options?.facets, catalog.plan);
    const counting = countingSql(catalog.table_name, split, where);
    const [rows, ...others] = await Promise.all([
      this.read<CountedRow>(input, counting),
      ...split.other.map(async (request) => {
        const { read, ...statement } = otherFacet(catalog.table_name, request, catalog.plan, where);
        return read(await this.read(input, statement));
      }),
    ]);
    const { total, facets } = readCounts(rows, split);
    const all = [...facets, ...others];
    return { total, facets: all.length > 0 ? Object.fromEntries(all) : undefined };
  }

  /** What was asked, with words that can be found where it asks for what is only alike. */
  private async meant(input: Query): Promise<Query> {
    const parts = partsOf(input.q ?? "");
    // What is only alike is looked for by the shopper's own words.
    const q = parts ? ownWords(parts) : input.q?.trim();
    if (!q || !input.search_options?.typo_tolerance) return input;
    const { table_name: table } = await this.retrieve(input.index.physical_name);
    const known = await this.knownWords(q, table);
    const search_options = {
      ...input.search_options,
      typo_tolerance: false,
      // Every word was known and yet nothing has them all: then one will do.
      ...(known === q.toLowerCase() && { match_strategy: "any" as const }),
    };
    return { ...input, q: known, search_options };
  }

  /** The question with each unknown word replaced by its nearest known one, or left out where others remain. */
  private async knownWords(q: string, table: string): Promise<string> {
    const words = q.toLowerCase().split(/\s+/);
    const known = await Promise.all(words.map((word) => this.knownWord(word, table)));
    return known.filter((word) => word !== undefined).join(" ") || q;
  }

  private async knownWord(word: string, table: string): Promise<string | undefined> {
    const bare = word.normalize("NFD").replace(/[^\p{L}\p{N}]/gu, "");
    if (bare.length < 3) return word;
    const rows: { word: string }[] = await this.manager_.execute(
      `(SELECT word FROM "${table}_words" WHERE word >= ? AND word < ? LIMIT 1)
       UNION ALL (SELECT word FROM "${table}_words" WHERE starts_with(word, ?) AND length(word) BETWEEN ? AND ? LIMIT 1000)
       UNION ALL (SELECT word FROM "${table}_words" WHERE word % ? ORDER BY similarity(word, ?) DESC LIMIT 50)`,
      [bare, `${bare}\u{10ffff}`, bare.slice(0, 2), bare.length - 2, bare.length + 2, bare, bare],
    );
    const [first] = rows;
    if (first?.word.startsWith(bare)) return word;
    const near = nearest(
      bare,
      rows.map((row) => row.word),
    );
    if (near !== undefined || bare.length <= partBeginning) return near;
    const longer: { word: string }[] = await this.manager_.execute(
      `SELECT word FROM "${table}_words" WHERE word LIKE ? ORDER BY word LIMIT 200`,
      [`_%${bare.slice(0, partBeginning)}%`],
    );
    return nearestWhole(
      bare,
      longer.map((row) => row.word),
    );
  }

  protected override async searchKeyword({
    input,
    catalog,
    distinct,
    skip,
    take,
  }: Parameters<Stock["searchKeyword"]>[0]) {
    if (!isUsual(input)) return super.searchKeyword({ input, catalog, ...(distinct && { distinct }), skip, take });
    if (take === 0) return { hitRows: [], count: null };
    const where = this.scope(input, catalog);
    const score = await this.score(input, catalog, where);
    const hitRows = await this.read<Row>(input, {
      sql: `SELECT "id", "document", "indexed", ${score.sql} AS score FROM "${catalog.table_name}" ${where ? `WHERE ${where.sql}` : ""}
        ORDER BY ${this.order(input, catalog)} LIMIT ? OFFSET ?`,
      params: [...score.params, ...(where?.params ?? []), take, skip],
    });
    return { hitRows, count: null };
  }

  /** Reads what words match by their index: Postgres does not reckon with what it costs to unpack the words of every document. */
  private read<One extends object>({ q }: Query, { sql, params }: SqlFragment): Promise<One[]> {
    if (!q?.trim()) return this.manager_.execute(sql, params);
    return this.withTransaction(async (manager) => {
      await manager.execute("SELECT set_config('enable_seqscan', 'off', true)");
      return manager.execute(sql, params);
    });
  }

  /** What is asked, as Postgres searches it: the words as typed, or parts in which words stand for one another. */
  private tsQuery(q: string, { search_options }: Query): SqlFragment {
    const parts = partsOf(q);
    if (!parts) return { sql: keywordTsQuerySql(this.tsConfig_, search_options?.match_strategy), params: [q] };
    const joined = parts.map((part, index) => {
      const words = part.map((_, place) => {
        const isBeginning = index === parts.length - 1 && place === 0;
        return `(${keywordTsQuerySql(this.tsConfig_, isBeginning ? "last" : "all")})`;
      });
      return `(${words.join(" || ")})`;
    });
    return { sql: `(${joined.join(" && ")})`, params: parts.flat() };
  }

  private scope(input: Query, { plan }: Catalog): SqlFragment | undefined {
    const filters = flatWhere(input.filters, plan);
    const q = input.q?.trim();
    if (!q) return filters;
    const asked = this.tsQuery(q, input);
    const match = `"search_vector" @@ ${asked.sql}`;
    return filters
      ? { sql: `${match} AND ${filters.sql}`, params: [...asked.params, ...filters.params] }
      : { sql: match, params: asked.params };
  }

  private async score(input: Query, { table_name }: Catalog, where: SqlFragment | undefined): Promise<SqlFragment> {
    const q = input.q?.trim();
    if (!q) return { sql: "0::float4", params: [] };
    const asked = this.tsQuery(q, input);
    const many = await this.read(input, {
      sql: `SELECT FROM "${table_name}" ${where ? `WHERE ${where.sql}` : ""} LIMIT 1 OFFSET ?`,
      params: [...(where?.params ?? []), rankedWhole],
    });
    const rank = many.length === 0 ? `ts_rank_cd("search_vector"` : `ts_rank("title_vector"`;
    return { sql: `${rank}, ${asked.sql})`, params: asked.params };
  }

  /** As the stock provider orders, and by id where that leaves two equal, so that no page repeats another. */
  private order(input: Query, { plan }: Catalog): string {
    const wishes = Object.entries(input.pagination?.order ?? {}).map(([path, direction]) => {
      const field = plan.fields.get(path);
      const column = path === "_score" ? "score" : field && (numberColumn(field) ?? textColumn(field));
      return column && `${column} ${direction === "ASC" ? "ASC" : "DESC"} NULLS LAST`;
    });
    // A field that is unknown or has no column is the stock provider's to judge.
    if (wishes.includes(undefined)) return this.resolveOrderBy(input, plan, !!input.q?.trim());
    if (wishes.length === 0 && input.q?.trim()) wishes.push("score DESC NULLS LAST");
    return [...wishes, '"id" ASC'].join(", ");
  }
}
