import sharp from "sharp";
import { expectAccessible } from "./axe";
import { Moderator } from "./moderator";
import { fills, html, newAddress, opensForm, problems, section, sendsAndConfirms, words } from "./review-page";
import { asStranger } from "./stranger";
import { expect, test } from "./test";

test.beforeEach(({ page }) => asStranger(page));

test("takes photos that are some, shows them before, and says which file is none", async ({ page }) => {
  const dialog = await opensForm(page, "tide-bowl");
  await fills(page, { email: newAddress() });
  const photo = await sharp({ create: { width: 40, height: 30, channels: 3, background: "#2f5d50" } })
    .jpeg()
    .toBuffer();
  const files = dialog.getByLabel(words.addPhotos);
  await files.setInputFiles([
    { name: "bowl.jpg", mimeType: "image/jpeg", buffer: photo },
    { name: "notes.txt", mimeType: "text/plain", buffer: Buffer.from("no picture") },
  ]);
  await expect(dialog.getByRole("img", { name: words.yourPhoto.replace("{number}", "1") })).toBeVisible();
  await expect(dialog.getByText(/pictures \(JPEG, PNG/)).toBeVisible();
  await files.setInputFiles([
    { name: "liar.png", mimeType: "image/png", buffer: Buffer.from("<svg onload=alert(1)>") },
  ]);
  await expect(dialog.getByRole("img", { name: words.yourPhoto.replace("{number}", "2") })).toBeVisible();
  await expectAccessible(page, "form with photos");
  await dialog.getByRole("button", { name: words.send }).click();
  await expect(dialog.getByText(problems["photo-unreadable"])).toBeVisible();
  await dialog.getByRole("button", { name: words.removePhoto.replace("{number}", "2") }).click();
  await dialog.getByRole("button", { name: words.send }).click();
  await expect(dialog.getByText(words.thanks)).toBeVisible();
});

test("shows an uploaded photo once a moderator lets it, never before, without where it was taken, and not after", async ({
  page,
  request,
}) => {
  test.slow();
  const handle = "ledger-bookshelf";
  const path = `/en-gb/products/${handle}`;
  const email = newAddress();
  const colour = { r: 47, g: 93, b: 80 };
  const photo = await sharp({ create: { width: 400, height: 300, channels: 3, background: colour } })
    .withExif({ IFD0: { Make: "Larch camera" }, IFD3: { GPSLatitude: "53/1 47/1 0/1" } })
    .jpeg()
    .toBuffer();
  expect((await sharp(photo).metadata()).exif).toBeDefined();
  const dialog = await opensForm(page, handle);
  await fills(page, { email, title: "Holds them all" });
  await dialog
    .getByLabel(words.addPhotos)
    .setInputFiles([{ name: "shelf.jpg", mimeType: "image/jpeg", buffer: photo }]);
  await expect(dialog.getByRole("img", { name: words.yourPhoto.replace("{number}", "1") })).toBeVisible();
  await sendsAndConfirms(page, request, email);

  const moderator = await Moderator.signIn(request);
  const { id, photos = [] } = await moderator.waiting("reviews", email);
  try {
    expect(photos).toHaveLength(1);
    const address = `/media/reviews/${photos[0]?.filename}`;
    const status = async () => (await request.get(address)).status();
    expect(await status()).toBe(404);
    expect(await html(request, path)).not.toContain("Holds them all");
    await moderator.change("reviews", id, { status: "approved" });
    await expect.poll(() => html(request, path)).toContain("Holds them all");

    await page.goto(path, { waitUntil: "networkidle" });
    const shown = section(page).getByRole("button", { name: /^Photo 1 by Ada/ });
    await shown.scrollIntoViewIfNeeded();
    const image = shown.getByRole("img");
    await expect.poll(() => image.evaluate((one: HTMLImageElement) => one.complete && one.naturalWidth > 0)).toBe(true);
    expect(decodeURIComponent((await image.getAttribute("src")) ?? "")).toContain(photos[0]?.filename);
    const kept = sharp(await (await request.get(address)).body());
    const { format, width, height, exif } = await kept.metadata();
    expect([format, width, height, exif]).toEqual(["webp", 400, 300, undefined]);
    const { channels } = await kept.stats();
    for (const [place, level] of Object.values(colour).entries()) {
      expect(Math.abs((channels[place]?.mean ?? 0) - level)).toBeLessThan(6);
    }
    await shown.click();
    await expect(page.getByRole("dialog").getByRole("img")).toBeVisible();

    await moderator.change("reviews", id, { status: "rejected" });
    await expect.poll(() => html(request, path)).not.toContain("Holds them all");
    expect(await status()).toBe(404);
  } finally {
    await moderator.remove("reviews", id);
  }
});
