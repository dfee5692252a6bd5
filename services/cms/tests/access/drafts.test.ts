import { afterAll, beforeAll, expect, test } from "vitest";
import { call, createPage, deletePage, type Identity, logIn, nobody, storefront, type TestPage } from "./cms-client";

let staff: Identity;
let draft: TestPage;
let published: TestPage;
const change = "Unpublished change";

beforeAll(async () => {
  staff = await logIn();
  draft = await createPage(staff, "draft");
  published = await createPage(staff, "published");
  await call(staff, "PATCH", `/pages/${published.id}?draft=true`, { title: change, _status: "draft" });
});

afterAll(async () => {
  await deletePage(staff, draft);
  await deletePage(staff, published);
});

test("nobody finds a draft, however it is asked for", async () => {
  const queries = [
    `/pages?where[slug][equals]=${draft.slug}`,
    `/pages?where[slug][equals]=${draft.slug}&draft=true`,
    `/pages?where[title][like]=Canary&draft=true&limit=100`,
    `/pages?where[_status][equals]=draft`,
    `/pages?where[or][0][_status][equals]=draft&where[or][1][id][exists]=true&limit=100`,
    `/pages/${draft.id}`,
    `/pages/${draft.id}?draft=true`,
    `/pages/${draft.id}?trash=true&showHiddenFields=true`,
  ];
  for (const path of queries) {
    const { body } = await call(nobody, "GET", path);
    expect(JSON.stringify(body), path).not.toContain(draft.headline);
  }
});

test("nobody sees an unpublished change of a published page", async () => {
  for (const path of [
    `/pages/${published.id}`,
    `/pages/${published.id}?draft=true`,
    `/pages?where[slug][equals]=${published.slug}&draft=true`,
  ]) {
    const { body } = await call(nobody, "GET", path);
    expect(JSON.stringify(body), path).not.toContain(change);
  }
});

test("everybody reads what is published", async () => {
  const { status, body } = await call(nobody, "GET", `/pages/${published.id}`);
  expect(status).toBe(200);
  expect(body.title).toBe(published.headline);
});

test("the storefront reads drafts when it asks for them", async () => {
  const asked = await call(storefront, "GET", `/pages/${published.id}?draft=true`);
  expect(asked.body.title).toBe(change);
  const notAsked = await call(storefront, "GET", `/pages/${published.id}`);
  expect(notAsked.body.title).toBe(published.headline);
  expect((await call(storefront, "GET", `/pages/${draft.id}?draft=true`)).body.title).toBe(draft.headline);
});

test("the storefront cannot change what it reads", async () => {
  const { status } = await call(storefront, "PATCH", `/pages/${published.id}`, { title: "Changed" });
  expect(status).toBe(403);
});

test("a cookie from another site's page does not speak for staff", async () => {
  const token = staff.Authorization?.replace("JWT ", "") ?? "";
  const forged = { Cookie: `payload-token=${token}`, Origin: "https://evil.example", "Sec-Fetch-Site": "cross-site" };
  expect((await call(forged, "PATCH", `/pages/${published.id}`, { title: "Forged" })).status).toBe(403);
});
