import { expectAccessible } from "./axe";
import { CmsAdmin } from "./cms-admin";
import { env } from "./env";
import { type APIRequestContext, expect, type Page, test } from "./test";

type Settings = {
  synonyms: { words: string }[];
  pins: { place: string; question?: string; category?: string; products: string[] }[];
};
type Listing = {
  products: { handle: string }[];
  total: number;
  facets: { name: string; values: { value: string; count: number }[] }[];
};

const market = "en-us";

async function listed(request: APIRequestContext, query: Record<string, string | number>): Promise<Listing> {
  const response = await request.get("/api/v1/products", { params: { market, ...query } });
  expect(response.status()).toBe(200);
  return response.json();
}
const handles = async (request: APIRequestContext, query: Record<string, string | number>) =>
  (await listed(request, query)).products.map(({ handle }) => handle);

/** The products on the search's own page, as a shopper sees them. */
async function seen(page: Page, q: string): Promise<string[]> {
  await page.goto(`/${market}/search?${new URLSearchParams({ q })}`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const links = await page.getByRole("main").getByRole("article").getByRole("heading").getByRole("link").all();
  return Promise.all(
    links.map(async (link) => /products\/([^?]+)/.exec((await link.getAttribute("href")) ?? "")?.[1] ?? ""),
  );
}

// One merchant edits one document: these journeys follow each other.
test.describe.configure({ mode: "serial" });

test("finds by a word what is called by another that means the same, with the same counts", async ({
  page,
  request,
}) => {
  const own = await listed(request, { q: "planter", sort: "title" });
  expect(own.products.map(({ handle }) => handle)).toContain("pebble-planter");
  expect(await listed(request, { q: "flowerpot", sort: "title" })).toEqual(own);
  expect(await handles(request, { q: "oak bookcase" })).toContain("ledger-bookshelf");
  const shown = await seen(page, "planter");
  expect(shown).toContain("pebble-planter");
  expect(await seen(page, "flowerpot")).toEqual(shown);
  expect(await seen(page, "oak bookcase")).toContain("ledger-bookshelf");
});

test("shows words a merchant joins, on the page and in suggestions too, and refuses a lonely word", async ({
  page,
  request,
}) => {
  const admin = await CmsAdmin.signIn(request);
  const before = await admin.global<Settings>("search-settings", "en");
  const suggested = async () =>
    (await (await request.get("/api/v1/search/suggestions", { params: { market, q: "zorbl" } })).json()).products.map(
      ({ handle }: { handle: string }) => handle,
    );
  expect(await handles(request, { q: "zorbl" })).not.toContain("tide-bowl");
  expect(await seen(page, "zorbl")).not.toContain("tide-bowl");
  expect(await admin.saveGlobal("search-settings", "en", { synonyms: [{ words: "zorbl" }] })).toBe(400);
  expect(
    await admin.saveGlobal("search-settings", "en", { synonyms: [...before.synonyms, { words: "bowl, zorbl" }] }),
  ).toBe(200);
  await expect.poll(() => handles(request, { q: "zorbl" })).toContain("tide-bowl");
  await expect.poll(suggested).toContain("tide-bowl");
  await expect.poll(() => seen(page, "zorbl")).toContain("tide-bowl");
  expect(await admin.saveGlobal("search-settings", "en", { synonyms: before.synonyms })).toBe(200);
  await expect.poll(() => handles(request, { q: "zorbl" })).not.toContain("tide-bowl");
  await expect.poll(() => seen(page, "zorbl")).not.toContain("tide-bowl");
});

test("puts pinned products first on the first page, doubles none and loses none, and follows an edit", async ({
  page,
  request,
}) => {
  const admin = await CmsAdmin.signIn(request);
  const before = await admin.global<Settings>("search-settings", "en");
  const all = async (query: Record<string, string | number>): Promise<string[]> => {
    const { total } = await listed(request, query);
    const pages = await Promise.all(
      Array.from({ length: Math.ceil(total / 24) }, (_, index) => handles(request, { ...query, page: index + 1 })),
    );
    return pages.flat();
  };
  const plain = await all({ q: "oak" });
  const pinned = ["weft-rug", "carafe"];
  const pin = { place: "search", question: "oak", products: pinned };
  expect(await admin.saveGlobal("search-settings", "en", { pins: [...before.pins, pin] })).toBe(200);
  await expect.poll(() => handles(request, { q: "oak" }).then((found) => found.slice(0, 2))).toEqual(pinned);
  const led = await all({ q: "oak" });
  expect(led).toEqual([...pinned, ...plain.filter((handle) => !pinned.includes(handle))]);
  expect((await listed(request, { q: "oak" })).total).toBe(led.length);
  expect((await handles(request, { q: "oak", sort: "price-desc" }))[0]).not.toBe("weft-rug");
  expect(await handles(request, { q: "oak", category: "lighting" })).not.toContain("weft-rug");

  await page.goto(`/${market}/search?q=oak`);
  await expect(page.getByRole("article").first().getByRole("link").first()).toHaveAttribute("href", /weft-rug/);
  await expectAccessible(page);
  expect(await admin.saveGlobal("search-settings", "en", { pins: before.pins })).toBe(200);
  await expect.poll(() => handles(request, { q: "oak" })).toEqual(plain.slice(0, 24));
});

test("leads a category with what is pinned there", async ({ page }) => {
  await page.goto(`/${market}/categories/lighting`);
  await expect(page.getByRole("article").first().getByRole("link").first()).toHaveAttribute("href", /halo-pendant/);
  await expect(page.getByRole("article")).toHaveCount(3);
});

test("lets nobody but staff change it", async ({ request }) => {
  const address = `${env("CMS_URL")}/api/globals/search-settings`;
  const data = { synonyms: [] };
  const key = { authorization: `api-clients API-Key ${env("CMS_API_KEY")}` };
  expect((await request.post(address, { data })).status()).toBe(403);
  expect((await request.post(address, { data, headers: key })).status()).toBe(403);
  expect((await request.get(`${address}?depth=0`, { headers: key })).status()).toBe(200);
});
