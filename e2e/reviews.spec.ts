import { expectAccessible } from "./axe";
import { Channel } from "./channel";
import { cards, html, problems, section, words } from "./review-page";
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

test("draws a bar for each number of stars as often as the shop counts it, and shows so many of them", async ({
  page,
  request,
}) => {
  const handle = "fjord-lounge-chair";
  const answer = async (path: string) => (await request.get(`/api/v1/products/${handle}${path}?market=en-gb`)).json();
  const { counts, total } = await answer("/reviews");
  const { product } = await answer("");
  const sum = counts.reduce((all: number, count: number) => all + count, 0);
  expect([sum, sum]).toEqual([total, product.rating.count]);
  expect(new Set(counts).size).toBeGreaterThan(2);
  await page.goto(`/en-gb/products/${handle}`, { waitUntil: "networkidle" });
  await expect(section(page)).toContainText(product.rating.average.toFixed(1));
  const bars = section(page).getByRole("group", { name: words.legend });
  const told = counts.map(
    (count: number, place: number) => `${place + 1} star${place ? "s" : ""}${words.bar} ${count}`,
  );
  await expect(bars.getByRole("button")).toHaveText(told.toReversed());
  const widths = await bars
    .locator("button [aria-hidden] > span")
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width / (one.parentElement?.offsetWidth ?? 0)));
  const most = Math.max(...counts);
  expect(widths.map((width) => Math.round(width * 20))).toEqual(
    counts.toReversed().map((count: number) => Math.round((count / most) * 20)),
  );
  for (const [place, count] of counts.entries()) {
    const bar = bars.getByRole("button").nth(4 - place);
    if (count === 0) {
      await expect(bar).toBeDisabled();
      continue;
    }
    await bar.click();
    await expect(cards(page)).toHaveCount(Math.min(count, 8));
    await expect(cards(page).getByRole("img", { name: words.stars.replace("{stars}", `${place + 1}`) })).toHaveCount(
      Math.min(count, 8),
    );
    await bar.click();
  }
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

test("tells who votes too often to wait, and counts nothing", async ({ page, request }) => {
  const [a = 0, b = 0] = crypto.getRandomValues(new Uint8Array(2));
  const headers = { "x-forwarded-for": `172.18.${a}.${b}` };
  const channel = new Channel(request);
  const send = () =>
    channel.send("voteHelpful", { params: { reviewId: "999999999" }, body: { voter: crypto.randomUUID() } }, headers);
  const statuses = new Set<number>();
  for (let time = 1; time <= 60; time += 1) statuses.add((await send()).status());
  expect([...statuses]).toEqual([404]);
  expect((await send()).status()).toBe(429);

  await page.setExtraHTTPHeaders(headers);
  await page.goto("/en-gb/products/weft-rug", { waitUntil: "networkidle" });
  const vote = cards(page)
    .first()
    .getByRole("button", { name: new RegExp(`^${words.helpful}`) });
  const before = await vote.textContent();
  await vote.click();
  await expect(cards(page).first().getByRole("status")).toHaveText(problems["rate-limited"]);
  await expect(vote).toHaveAttribute("aria-pressed", "false");
  await expect(vote).toHaveText(before ?? "");
  await expect(vote).toBeEnabled();
  await expectAccessible(page, "too often");
  await page.reload({ waitUntil: "networkidle" });
  await expect(vote).toHaveAttribute("aria-pressed", "false");
  await expect(vote).toHaveText(before ?? "");
});
