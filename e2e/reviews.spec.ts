import { expectAccessible } from "./axe";
import { cards, html, section, words } from "./review-page";
import { asStranger } from "./stranger";
import { expect, test } from "./test";

test.beforeEach(({ page }) => asStranger(page));

test("shows the first reviews in the page's own HTML, beginning with the market's language", async ({ request }) => {
  const page = await html(request, "/de-de/products/fjord-lounge-chair");
  expect(page).toContain("Zum Lesen gemacht");
  expect(page.indexOf("Zum Lesen gemacht")).toBeLessThan(page.indexOf("The seat everybody fights over"));
  expect(page).toContain("Geschrieben auf Englisch");
  expect(page).not.toContain("@larch.example");
});

test("leads from the stars beside the title to the reviews", async ({ page }) => {
  await page.goto("/en-gb/products/fjord-lounge-chair");
  const stars = page.getByRole("link", { name: /out of 5 stars/ });
  await stars.click();
  await expect(section(page)).toBeInViewport();
});

test("tells machines the rating, and some of what was said", async ({ page }) => {
  await page.goto("/en-gb/products/stoneware-mug");
  const told = await page.locator('script[type="application/ld+json"]').allTextContents();
  const text = told.find((json) => json.includes("aggregateRating")) ?? "{}";
  const rated = JSON.parse(text);
  const product = rated["@graph"]?.find((one: object) => "aggregateRating" in one) ?? rated;
  expect(product.aggregateRating).toMatchObject({ "@type": "AggregateRating", bestRating: 5 });
  expect(product.aggregateRating.reviewCount).toBeGreaterThan(5);
  expect(product.review[0]).toMatchObject({ "@type": "Review", author: { "@type": "Person" } });
});

test("sorts and narrows, asking the shop only then, and finds the way back", async ({ page }) => {
  test.slow();
  const asked: string[] = [];
  page.on("request", (one) => {
    if (/\/api\/v1\/products\/[^/]+\/reviews/.test(one.url())) asked.push(one.url());
  });
  await page.goto("/en-gb/products/fjord-lounge-chair", { waitUntil: "networkidle" });
  expect(asked).toEqual([]);
  await section(page).getByLabel(words.sort).selectOption("lowest");
  await expect(cards(page).first().getByRole("img", { name: "2 out of 5 stars" })).toBeVisible();
  await expectAccessible(page, "sorted");
  await section(page).getByRole("button", { name: words.verifiedOnly }).click();
  await expect(cards(page).filter({ hasNotText: words.verified })).toHaveCount(0);
  await section(page)
    .getByRole("button", { name: /^5 stars/ })
    .click();
  await expect(cards(page).filter({ hasNot: page.getByRole("img", { name: "5 out of 5 stars" }) })).toHaveCount(0);
  await section(page).getByRole("button", { name: words.photosOnly }).click();
  await expect(cards(page)).toHaveCount(1);
  await section(page).getByLabel(words.language).selectOption("fr");
  await expect(section(page).getByText(words.none)).toBeVisible();
  await expectAccessible(page, "nothing fits");
  await section(page).getByRole("button", { name: words.reset }).click();
  await expect(cards(page)).toHaveCount(8);
});

test("shows more where there are more, each once", async ({ page }) => {
  await page.goto("/en-gb/products/fjord-lounge-chair");
  await expect(async () => {
    const more = section(page).getByRole("button", { name: words.more });
    if (await more.isVisible()) await more.click({ timeout: 1_000 });
    await expect(cards(page)).toHaveCount(11, { timeout: 3_000 });
  }).toPass();
  const titles = await cards(page).getByRole("heading").allTextContents();
  expect(new Set(titles).size).toBe(titles.length);
  await expect(section(page).getByRole("button", { name: words.more })).toHaveCount(0);
});

test("opens a photo over the page, by keyboard too, and comes back to it", async ({ page }) => {
  await page.goto("/en-gb/products/ridge-vase", { waitUntil: "networkidle" });
  const photo = section(page).getByRole("button", { name: /^Photo 1 by/ });
  await photo.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("img")).toBeVisible();
  await expectAccessible(page, "photo");
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(photo).toBeFocused();
});

test("counts a helpful vote once a device, keeps it, and takes it back", async ({ page, request }) => {
  await page.goto("/en-gb/products/weft-rug", { waitUntil: "networkidle" });
  const vote = cards(page)
    .first()
    .getByRole("button", { name: new RegExp(`^${words.helpful}`) });
  const count = async () => Number(/\d+$/.exec((await vote.textContent()) ?? "")?.[0]);
  const before = await count();
  const counted = page.waitForResponse(/\/helpful\?|\/helpful$/);
  await vote.click();
  await counted;
  await expect(vote).toHaveAttribute("aria-pressed", "true");
  await expect.poll(count).toBe(before + 1);
  await page.reload({ waitUntil: "networkidle" });
  await expect(vote).toHaveAttribute("aria-pressed", "true");
  const { reviews } = await (await request.get("/api/v1/products/weft-rug/reviews?market=en-gb")).json();
  expect(reviews[0].helpfulCount).toBe(before + 1);
  await vote.click();
  await expect(vote).toHaveAttribute("aria-pressed", "false");
  await expect.poll(count).toBe(before);
});
