import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { call, cmsUrl, type Identity, logIn, nobody, storefront } from "./cms-client";

/** A picture of one pixel. */
const photo = "UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAQAcJaQAA3AA/v3AgAA=";
const product = `test-${randomUUID()}`;
const email = `${randomUUID()}@larch.example`;
const submission = {
  product,
  email,
  rating: 4,
  title: "Canary",
  text: "<script>alert(1)</script>",
  author: "Ada",
  language: "de",
  photos: [photo],
  isVerifiedBuyer: true,
  status: "approved",
  helpfulCount: 900,
  reply: "Bought praise",
};

let staff: Identity;
let id: number;
let questionId: number;

beforeAll(async () => {
  staff = await logIn();
  const sent = await call(storefront, "POST", "/reviews/submissions", submission);
  expect(sent.status).toBe(201);
  id = Number(sent.body.id);
  const asked = { product, email, author: "Ada", language: "en", question: "Is it blue?", status: "approved" };
  const answered = await call(storefront, "POST", "/questions/submissions", asked);
  expect(answered.status).toBe(201);
  questionId = Number(answered.body.id);
});

afterAll(async () => {
  await call(staff, "DELETE", `/reviews/${id}`);
  await call(staff, "DELETE", `/questions/${questionId}`);
});

const listing = (who: Identity, rest = "") => call(who, "GET", `/reviews/listing?product=${product}${rest}`);
const decide = (status: string) => call(staff, "PATCH", `/reviews/${id}`, { status });

async function photoStatus(who: Identity): Promise<number> {
  const { body } = await call(staff, "GET", `/reviews/${id}?depth=1`);
  const [{ filename }] = body.photos as [{ filename: string }];
  const response = await fetch(new URL(`/api/review-photos/file/${filename}`, cmsUrl), { headers: who });
  await response.body?.cancel();
  return response.status;
}

test("what is sent in waits for moderation, whatever it says of itself", async () => {
  const { body } = await call(staff, "GET", `/reviews/${id}`);
  expect(body).toMatchObject({ status: "pending", helpfulCount: 0, isVerifiedBuyer: true, email });
  expect(body.reply ?? "").toBe("");
  expect(body.text).toBe(submission.text);
  expect((await call(staff, "GET", `/questions/${questionId}`)).body.status).toBe("pending");
});

test("what waits is seen by nobody but staff, its photos too", async () => {
  for (const who of [nobody, storefront]) {
    expect((await call(who, "GET", `/reviews/${id}`)).status).toBeGreaterThanOrEqual(400);
    const { body } = await call(who, "GET", `/reviews?where[product][equals]=${product}`);
    expect(body.docs ?? []).toEqual([]);
    expect(await photoStatus(who)).toBeGreaterThanOrEqual(400);
  }
  expect((await listing(storefront)).body).toMatchObject({ docs: [], total: 0, counts: [0, 0, 0, 0, 0] });
});

test("what is approved is read with the storefront's key alone, and never with an address", async () => {
  await decide("approved");
  await call(staff, "PATCH", `/questions/${questionId}`, { status: "approved" });
  const reads = ["/reviews/listing", "/questions/listing"].map((path) => `${path}?product=${product}`);
  const finds = ["reviews", "questions"].map((name) => `/${name}?where[product][equals]=${product}&depth=2`);
  for (const path of [...reads, ...finds, `/reviews/${id}?showHiddenFields=true`, `/questions/${questionId}`]) {
    const { status, body } = await call(storefront, "GET", path);
    expect(status, path).toBe(200);
    expect(JSON.stringify(body), path).toContain("Ada");
    expect(JSON.stringify(body), path).not.toContain("@larch.example");
    const closed = await call(nobody, "GET", path);
    expect(JSON.stringify(closed.body), path).not.toContain("Ada");
  }
  expect((await listing(storefront)).body).toMatchObject({ total: 1, counts: [0, 0, 0, 1, 0] });
  expect(await photoStatus(storefront)).toBe(200);
  expect(await photoStatus(nobody)).toBeGreaterThanOrEqual(400);
});

test("an address cannot be found out by asking for it", async () => {
  const { body } = await call(storefront, "GET", `/reviews?where[email][equals]=${email}`);
  expect(body.docs ?? []).toEqual([]);
});

test("an address reviews a product once", async () => {
  const again = { ...submission, email: email.toUpperCase(), photos: [] };
  expect(await call(storefront, "POST", "/reviews/submissions", again)).toMatchObject({
    status: 409,
    body: { code: "duplicate" },
  });
});

test("two at once are one", async () => {
  const racing = { ...submission, email: `${randomUUID()}@larch.example`, photos: [] };
  const sent = await Promise.all([1, 2].map(() => call(storefront, "POST", "/reviews/submissions", racing)));
  expect(sent.map(({ status }) => status).sort()).toEqual([201, 409]);
  for (const { body } of sent) if (body.id) await call(staff, "DELETE", `/reviews/${String(body.id)}`);
});

test.each([
  ["no stars", { rating: 0 }],
  ["half a star", { rating: 4.5 }],
  ["six stars", { rating: 6 }],
  ["no words", { text: "" }],
  ["too many words", { text: "a".repeat(4001) }],
  ["no product's name", { product: "../etc" }],
  ["no address", { email: "nobody" }],
])("a review with %s is refused", async (_, wrong) => {
  const sent = await call(storefront, "POST", "/reviews/submissions", {
    ...submission,
    email: `${randomUUID()}@larch.example`,
    photos: [],
    ...wrong,
  });
  expect(sent.status).toBe(400);
});

test("a device finds a review helpful once, and can take it back", async () => {
  const voter = randomUUID();
  const vote = (isHelpful: boolean) => call(storefront, "POST", `/reviews/${id}/helpful`, { voter, isHelpful });
  expect((await vote(true)).body.helpfulCount).toBe(1);
  expect((await vote(true)).body.helpfulCount).toBe(1);
  expect((await vote(false)).body.helpfulCount).toBe(0);
  expect((await vote(false)).body.helpfulCount).toBe(0);
  const many = Array.from({ length: 8 }, () => ({ voter: randomUUID(), isHelpful: true }));
  await Promise.all(many.map((body) => call(storefront, "POST", `/reviews/${id}/helpful`, body)));
  expect((await call(staff, "GET", `/reviews/${id}`)).body.helpfulCount).toBe(8);
});

test("the storefront decides nothing and changes nothing", async () => {
  for (const [method, path, data] of [
    ["PATCH", `/reviews/${id}`, { status: "rejected" }],
    ["PATCH", `/reviews/${id}`, { helpfulCount: 50 }],
    ["DELETE", `/reviews/${id}`, undefined],
    ["POST", "/reviews", { ...submission, email: `${randomUUID()}@larch.example` }],
    ["PATCH", `/questions/${questionId}`, { status: "rejected" }],
    ["POST", "/questions", { product, email, author: "Eve", language: "en", question: "Why?" }],
    ["GET", "/review-votes", undefined],
    ["POST", "/review-votes", { review: id, voter: randomUUID() }],
  ] as const) {
    expect((await call(storefront, method, path, data)).status, `${method} ${path}`).toBeGreaterThanOrEqual(400);
  }
});

test("nobody sends anything in without a key", async () => {
  for (const [path, data] of [
    ["/reviews/submissions", submission],
    ["/questions/submissions", { product, email, author: "Eve", question: "Why?" }],
    [`/reviews/${id}/helpful`, { voter: randomUUID(), isHelpful: true }],
  ] as const) {
    expect((await call(nobody, "POST", path, data)).status, path).toBe(403);
  }
  expect((await listing(nobody)).status).toBe(403);
});

test("what is rejected after all is gone at once, with its photos", async () => {
  await decide("rejected");
  expect((await listing(storefront)).body).toMatchObject({ docs: [], total: 0 });
  expect(await photoStatus(storefront)).toBeGreaterThanOrEqual(400);
  await decide("approved");
});

test("the shop opens with reviews in three languages, and not all of them praise", async () => {
  const { body } = await call(storefront, "GET", "/reviews/listing?product=fjord-lounge-chair&first=de&limit=50");
  const docs = body.docs as { language: string }[];
  expect(new Set(docs.map(({ language }) => language)).size).toBe(3);
  expect(docs[0]?.language).toBe("de");
  const [, two, three] = body.counts as number[];
  expect(Number(two) + Number(three)).toBeGreaterThan(0);
});
