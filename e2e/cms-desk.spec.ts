import { CmsAdmin } from "./cms-admin";
import { CmsDesk } from "./cms-desk";
import { Moderator } from "./moderator";
import { cards, html, newAddress } from "./review-page";
import { type APIRequestContext, expect, type Page, test } from "./test";

type Pin = { place: string; question?: string; category?: string; products: string[] };

const settings = "globals/search-settings";

/** Comes to a listing until a product leads it: whoever comes right after a change may see the listing of before. */
async function seesFirst(page: Page, path: string, handle: string) {
  await expect(async () => {
    await page.goto(path);
    const first = page.getByRole("article").first().getByRole("link").first();
    await expect(first).toHaveAttribute("href", new RegExp(`/products/${handle}`), { timeout: 2_000 });
  }).toPass();
}

async function pinsOf(request: APIRequestContext) {
  const admin = await CmsAdmin.signIn(request);
  const { pins } = await admin.global<{ pins: Pin[] }>("search-settings", "en");
  return { admin, pins };
}

test("lets a marketer put other products first, in a search and in a category, by the admin's form, and put them back", async ({
  page,
  context,
  request,
}) => {
  test.slow();
  const { admin, pins } = await pinsOf(request);
  const rows = [
    {
      row: pins.findIndex(({ question }) => question === "sofa"),
      path: "/en-gb/search?q=sofa",
      products: ["loom-cushion", "drift-sofa"],
    },
    {
      row: pins.findIndex(({ category }) => category === "lighting"),
      path: "/en-gb/categories/lighting",
      products: ["reed-floor-lamp"],
    },
  ];
  const desk = new CmsDesk(await context.newPage());
  try {
    await desk.signIn();
    await desk.opens(settings, "Search");
    for (const { row, path, products } of rows) {
      const [first = ""] = pins[row]?.products ?? [];
      expect(first).not.toBe(products[0]);
      await seesFirst(page, path, first);
      await desk.rewrites(await desk.pinned(row), products);
    }
    await desk.saves();
    for (const { path, products } of rows) await seesFirst(page, path, products[0] ?? "");

    await desk.opens(settings, "Search");
    for (const { row } of rows) await desk.rewrites(await desk.pinned(row), pins[row]?.products ?? []);
    await desk.saves();
    for (const { row, path } of rows) await seesFirst(page, path, pins[row]?.products[0] ?? "");
    expect((await pinsOf(request)).pins).toEqual(pins);
  } finally {
    await admin.saveGlobal("search-settings", "en", { pins });
  }
});

test("tells a marketer in the form what is wrong with a handle, and keeps what was", async ({ page, request }) => {
  const { pins } = await pinsOf(request);
  const desk = new CmsDesk(page);
  await desk.signIn();
  await desk.opens(settings, "Search");
  await desk.rewrites(await desk.pinned(0), ["Drift Sofa"]);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Use lower-case letters, digits and hyphens.").first()).toBeVisible();
  expect((await pinsOf(request)).pins).toEqual(pins);
});

test("brings a review to its product's page by a moderator's click in the list, and takes it away by one in the form", async ({
  page,
  context,
  request,
}) => {
  test.slow();
  const path = "/en-gb/products/sill-dining-chair";
  const title = `Sits well ${crypto.randomUUID().slice(0, 8)}`;
  const moderator = await Moderator.signIn(request);
  const id = await moderator.create("reviews", {
    product: "sill-dining-chair",
    rating: 5,
    title,
    text: "Four of them, a year now, and none of them creaks.",
    author: "Ada",
    email: newAddress(),
    language: "en",
    status: "pending",
  });
  const card = cards(page).filter({ hasText: title });
  try {
    await page.goto(path, { waitUntil: "networkidle" });
    await expect(cards(page).first()).toBeVisible();
    await expect(card).toHaveCount(0);

    const desk = new CmsDesk(await context.newPage());
    await desk.signIn();
    await desk.opens("collections/reviews", "Reviews");
    await expect(desk.page).toHaveURL(/pending/);
    const row = desk.page.getByRole("row").filter({ hasText: title });
    await row.getByRole("button", { name: "Approve" }).click();
    await expect(desk.page.getByText("Approved: it is in the shop.")).toBeVisible();
    // The list is of what waits, and this does no more.
    await expect(row).toHaveCount(0);
    await expect.poll(() => html(request, path)).toContain(title);
    await page.goto(path, { waitUntil: "networkidle" });
    await expect(card.getByRole("img", { name: "5 out of 5 stars" })).toBeVisible();

    await desk.page.getByRole("link", { name: /^Approved \(/ }).click();
    await desk.page.getByRole("row").filter({ hasText: title }).getByRole("link", { name: title }).click();
    await expect(desk.page.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await desk.page.getByRole("button", { name: "Reject" }).click();
    await expect(desk.page.getByRole("button", { name: "Approve" })).toBeVisible();
    await expect(desk.page.getByRole("button", { name: "Reject" })).toHaveCount(0);
    await expect.poll(() => html(request, path)).not.toContain(title);
  } finally {
    await moderator.remove("reviews", id);
  }
});
