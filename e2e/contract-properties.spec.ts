import fc from "fast-check";
import { ProblemSchema } from "@/lib/contract/openapi";
import { type Operation, problemsOf } from "@/lib/contract/operation";
import { type ProblemCode, problems } from "@/lib/contract/problems";
import { validInput } from "@/lib/contract/testing/valid-input";
import { operations } from "@/lib/contract/v1/operations";
import { hostile, hostileSearch } from "./hostile";
import { type APIRequestContext, expect, test } from "./test";

/** The same requests on every run; another seed finds others. */
const seed = Number(process.env.PROPERTY_SEED ?? 20_261);
const perOperation = 8;
const perPage = 8;

type Sent = { path: string; search: string; headers: Record<string, string>; data?: string };
type Given = { params?: Record<string, string>; query?: Record<string, unknown>; body?: unknown };

const searchOf = (query: Record<string, unknown> = {}): string =>
  new URLSearchParams(
    Object.entries(query).flatMap(([key, value]) => [value].flat().map((one): [string, string] => [key, String(one)])),
  ).toString();

const carriers = (cartToken: string): fc.Arbitrary<Record<string, string>> =>
  fc.constantFrom<Record<string, string>>(
    { authorization: `Bearer ${cartToken}` },
    { authorization: `Bearer ${cartToken}`, "idempotency-key": "property" },
    { authorization: `Bearer ${cartToken.slice(0, -3)}` },
    { authorization: "Bearer ." },
    { "cart-transport": "bearer" },
    { "cart-transport": "bearer", cookie: `cart=${"=;,".repeat(40)}; segment=%00`, "accept-language": "*;q=é" },
    { origin: "null", cookie: "cart=eyJ.." },
  );

/** Clients resolve dots before they send them: those ask for another path. */
const segment = hostile.filter((value) => value !== "." && value !== "..");

/** A request to an operation: valid in some parts, hostile in others. */
function requests({ name, path, body }: Operation, cartToken: string): fc.Arbitrary<Sent> {
  const valid = validInput[name] as fc.Arbitrary<Given>;
  const bodies = (given: Given) =>
    fc.oneof(
      { weight: 3, arbitrary: fc.constant(JSON.stringify(given.body)) },
      fc.json(),
      hostile.map((value) => `{"quantity":${value}`),
      fc.constant(JSON.stringify({ ...(given.body as object), code: "\u0000", variantId: "\u0000" })),
    );
  const types = fc.constantFrom("application/json", "application/json", "application/json", "text/plain");
  return valid.chain((given) =>
    fc
      .record({
        params: fc.oneof(
          fc.constant(null),
          fc.dictionary(fc.constantFrom("handle", "slug", "lineId", "orderToken"), segment),
        ),
        search: fc.oneof(fc.constant(searchOf(given.query)), hostileSearch(searchOf(given.query))),
        carrier: carriers(cartToken),
        data: body ? bodies(given) : fc.constant(undefined),
        type: types,
      })
      .map(({ params, search, carrier, data, type }) => ({
        path: path.replace(/\{(\w+)\}/g, (_, key: string) =>
          encodeURIComponent(params?.[key] ?? given.params?.[key] ?? "x"),
        ),
        search,
        headers: { ...carrier, ...(body ? { "content-type": type } : {}) },
        ...(data === undefined ? {} : { data }),
      })),
  );
}

async function cartTokenOf(request: APIRequestContext): Promise<string> {
  const { product } = await (await request.get("/api/v1/products/stoneware-mug?market=en-gb")).json();
  const added = await request.post("/api/v1/cart/lines?market=en-gb", {
    headers: { "cart-transport": "bearer" },
    data: { variantId: product.variants[0].id, quantity: 1 },
  });
  return added.headers()["cart-token"] ?? "";
}

for (const operation of Object.values(operations) as Operation[]) {
  test(`${operation.name} answers hostile requests as documented (seed ${seed})`, async ({ request }) => {
    const arbitrary = requests(operation, operation.cart ? await cartTokenOf(request) : "x");
    for (const { path, search, headers, data } of fc.sample(arbitrary, { seed, numRuns: perOperation })) {
      const sent = `${operation.method} /api/v1${path}?${search} ${JSON.stringify(headers)} ${data ?? ""}`;
      const response = await request.fetch(`/api/v1${path}?${search}`, {
        method: operation.method,
        headers,
        maxRedirects: 0,
        ...(data === undefined ? {} : { data: Buffer.from(data) }),
      });
      const status = response.status();
      expect(status, sent).toBeLessThan(500);
      const type = response.headers()["content-type"] ?? "none";
      expect(type, sent).toBe(response.ok() ? "application/json" : "application/problem+json");
      const answer: unknown = await response.json();
      if (response.ok()) {
        const schema = operation.responses[status as 200];
        expect(schema?.parse(answer), sent).toEqual(answer);
      } else {
        const { code } = ProblemSchema.parse(answer);
        expect(problemsOf(operation), sent).toContain(code);
        expect([status, (answer as { status: number }).status], sent).toEqual(
          Array(2).fill(problems[code as ProblemCode][0]),
        );
      }
    }
  });
}

type Asked = { to: (name: string) => string; accept?: string };
const markdown = "text/markdown";

/** Every place where a stranger may write a name into an address. */
const places: Record<string, Asked> = {
  ...Object.fromEntries(
    [
      "products/",
      "categories/",
      "collections/",
      "pages/",
      "journal/",
      "confirm/",
      "unsubscribe/",
      "orders/",
      "search?q=",
      "compare?products=",
      "compare?products=fjord-lounge-chair,",
      "products/fjord-lounge-chair?v=",
    ].map((folder): [string, Asked] => [folder, { to: (name) => `/en-gb/${folder}${name}` }]),
  ),
  ...Object.fromEntries(
    ["products/", "categories/", "collections/", "pages/", "journal/"].flatMap((folder): [string, Asked][] => [
      [`${folder}….md`, { to: (name) => `/en-gb/${folder}${name}.md` }],
      [`${folder}… as Markdown`, { to: (name) => `/en-gb/${folder}${name}`, accept: markdown }],
    ]),
  ),
  "a market": { to: (name) => `/${name}` },
  "a market's product": { to: (name) => `/${name}/products/fjord-lounge-chair` },
  "a market as Markdown": { to: (name) => `/${name}`, accept: markdown },
  "a market's product as Markdown": { to: (name) => `/${name}/products/fjord-lounge-chair.md` },
  "/og market": { to: (name) => `/og/${name}/products/fjord-lounge-chair-0123456789ab.jpg` },
  "/og kind": { to: (name) => `/og/en-gb/${name}/card-0123456789ab.jpg` },
  "/og name": { to: (name) => `/og/en-gb/products/${name}-0123456789ab.jpg` },
  "/og file": { to: (name) => `/og/en-gb/journal/${name}` },
  "/media source": { to: (name) => `/media/${name}/x.webp` },
  "/media name": { to: (name) => `/media/commerce/${name}` },
  "/media folder": { to: (name) => `/media/cms/${name}/x.webp` },
  "/media reviews": { to: (name) => `/media/reviews/${name}` },
  "/sitemaps market": { to: (name) => `/sitemaps/${name}/pages.xml` },
  "/sitemaps shard": { to: (name) => `/sitemaps/en-gb/${name}` },
  "/icons": { to: (name) => `/icons/${name}` },
};

for (const [place, { to, accept }] of Object.entries(places)) {
  test(`${place} answers hostile names, never with a 5xx (seed ${seed})`, async ({ request }) => {
    for (const name of fc.sample(segment, { seed, numRuns: perPage })) {
      const path = to(encodeURIComponent(name));
      const response = await request.get(path, { maxRedirects: 0, ...(accept ? { headers: { accept } } : {}) });
      expect([200, 301, 302, 307, 308, 404], path).toContain(response.status());
      // An error after the first byte is no 5xx any more; the page says so instead.
      expect(await response.text(), path).not.toContain("NEXT_HTTP_ERROR_FALLBACK;500");
    }
  });
}
