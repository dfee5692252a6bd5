import type { Sql } from "postgres";

/** What is asked cold, each time another: paths of pages and of the BFF. */
export interface Question {
  name: string;
  paths: string[];
}

const markets = ["en-gb", "en-us", "de-de", "fr-fr"];
const sorts = ["price-asc", "price-desc", "newest", "title"];
const commonWords = ["oak", "wool", "lamp", "chair", "table", "solid", "black", "room", "linen", "light"];

/** So many of each kind; the median is taken of them. */
export const samples = 20;

/** Every pair of one of each list, in an order that changes both from one to the next. */
function pairs<A, B>(as: A[], bs: B[]): [A, B][] {
  const all = as.flatMap((a) => bs.map((b): [A, B] => [a, b]));
  const step = all.findIndex((_, index) => index > all.length / 3 && gcd(index, all.length) === 1) || 1;
  return all.map((_, index) => all[(index * step) % all.length] as [A, B]);
}
const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

/** A slip of the finger: two neighbouring letters within the word are swapped, the first stays. */
const mistyped = (word: string) => word[0] + (word[2] ?? "") + (word[1] ?? "") + word.slice(3);

/** Pages of 24, and the last page that may be asked for. */
const page = { size: 24, last: 50 };

/** How many products there are, and the colours of so many of them that two fill a page. */
async function crowd(sql: Sql) {
  const [index] = await sql<{ table: string }[]>`
    select c.table_name as table from search_index i
    join search_index_version v on v.search_index_id = i.id and v.version = i.active_version
    join search_postgres_index c on c.name = v.physical_name where i.name = 'product'`;
  const documents = sql(index?.table ?? "");
  const [all] = await sql<{ count: number }[]>`select count(*)::int as count from ${documents}`;
  const colours = await sql<{ colour: string }[]>`
    select colour from ${documents}, unnest(k_colours) colour group by 1 order by count(*) desc, 1 limit 5`;
  return { count: all?.count ?? 0, colours: colours.map(({ colour }) => colour) };
}

/** The questions of one run, of categories, products and words that this catalogue has. `salt` makes them new. */
export async function questions(sql: Sql, salt: number): Promise<Question[]> {
  const { count, colours } = await crowd(sql);
  const departments = (
    await sql<{ handle: string }[]>`
      select handle from product_category where handle not like '%-shelf-%' and deleted_at is null order by handle`
  ).map(({ handle }) => handle);
  const products = await sql<{ handle: string; word: string }[]>`
    select handle, lower(split_part(title, ' ', 1)) as word from product
    where deleted_at is null order by md5(id || ${salt}) limit ${samples * 2}`;
  const rare = products.map(({ word }) => word).filter((word) => word.length > 4);
  const listing = (market: string, query: Record<string, string>) =>
    `/api/v1/products?${new URLSearchParams({ market, ...query })}`;
  const some = (paths: string[]) => [...new Set(paths)].slice(0, samples);
  return [
    // Full pages at every size, of the whole catalogue: the most there can be to filter, count and sort.
    {
      name: "listing",
      paths: some(
        pairs(markets, sorts).flatMap(([market, sort], index) =>
          [1, 2].map((pounds) => listing(market, { sort, minPrice: String(pounds * 100 + index) })),
        ),
      ),
    },
    {
      name: "deep page",
      paths: some(
        pairs(markets, sorts).flatMap(([market, sort], index) =>
          [3, 4].map((pounds) =>
            listing(market, {
              sort,
              minPrice: String(pounds * 100 + index),
              page: String(Math.max(1, Math.min(page.last, Math.floor(count / page.size)))),
            }),
          ),
        ),
      ),
    },
    {
      name: "facets and sort",
      paths: some(
        pairs(pairs(colours, colours), sorts).map(([[one, other], sort], index) => {
          const market = markets[index % markets.length] ?? "en-gb";
          return `${listing(market, { sort, colour: one, available: "true" })}&colour=${other}`;
        }),
      ),
    },
    {
      name: "category page",
      paths: some(pairs(departments, markets).map(([category, market]) => `/${market}/categories/${category}`)),
    },
    { name: "common word", paths: some(pairs(commonWords, markets).map(([q, market]) => listing(market, { q }))) },
    { name: "rare word", paths: some(pairs(rare, markets).map(([q, market]) => listing(market, { q }))) },
    {
      name: "mistyped word",
      paths: some(pairs(rare.map(mistyped), markets).map(([q, market]) => listing(market, { q }))),
    },
    {
      name: "suggestions",
      paths: some(
        pairs(rare, markets).map(
          ([word, market]) => `/api/v1/search/suggestions?${new URLSearchParams({ market, q: word.slice(0, 4) })}`,
        ),
      ),
    },
    {
      name: "product",
      paths: some(pairs(products, markets).map(([{ handle }, market]) => `/${market}/products/${handle}`)),
    },
  ];
}
