import { CmsAdmin } from "./cms-admin";
import { EngineAdmin } from "./engine-admin";
import { type APIRequestContext, expect, test } from "./test";

async function htmlOf(request: APIRequestContext, path: string): Promise<string> {
  return (await request.get(path)).text();
}

test("shows a price changed in the engine's admin, without a restart", async ({ request }) => {
  const admin = await EngineAdmin.signIn(request);
  const price = await admin.priceOf("ember-candle-holder", "gbp");
  // Cents, so that no other price on the page looks like it.
  const changed = Math.floor(price.amount) + 3.37;
  const path = "/en-gb/products/ember-candle-holder";
  expect(await htmlOf(request, path)).not.toContain(`£${changed}`);
  await price.set(changed);
  await expect.poll(() => htmlOf(request, path)).toContain(`£${changed}`);
});

test("shows a heading changed in the CMS, without a restart", async ({ request }) => {
  const admin = await CmsAdmin.signIn(request);
  const page = await admin.find<{ id: number; seo: object }>("pages", ["slug", "about"], "en");
  const title = `About us ${Date.now()}`;
  expect(await htmlOf(request, "/en-gb/pages/about")).not.toContain(title);
  await admin.publish("pages", page.id, "en", { title, seo: { ...page.seo, title } });
  await expect.poll(() => htmlOf(request, "/en-gb/pages/about")).toContain(title);
});

test("shows a size guide changed in the CMS, in the language it was changed in", async ({ request }) => {
  const admin = await CmsAdmin.signIn(request);
  const guide = await admin.find<{ id: number; title: string }>("size-guides", ["categories", "rugs"], "de");
  const path = "/de-de/products/weft-rug";
  expect(await htmlOf(request, path)).toContain(guide.title);
  const title = `Welcher Teppich ${Date.now()}?`;
  await admin.publish("size-guides", guide.id, "de", { title });
  await expect.poll(() => htmlOf(request, path)).toContain(title);
  expect(await htmlOf(request, "/en-gb/products/weft-rug")).not.toContain(title);
  await admin.publish("size-guides", guide.id, "de", { title: guide.title });
  await expect.poll(() => htmlOf(request, path)).not.toContain(title);
});

test("shows the last of changes that come faster than a page is made", async ({ request }) => {
  const admin = await EngineAdmin.signIn(request);
  const [path, sku] = ["/en-gb/products/halo-pendant", "LL-HALO-CHA"];
  for (const pieces of [3, 2, 3, 2, 1]) {
    await admin.leavePieces(sku, pieces);
    await htmlOf(request, path);
  }
  await expect.poll(() => htmlOf(request, path)).toContain("Only 1 left");
  await admin.leavePieces(sku, 30);
  await expect.poll(() => htmlOf(request, path)).not.toContain("Only 1 left");
});
