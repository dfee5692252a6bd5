import fc from "fast-check";
import type { Operation } from "@/lib/contract/operation";
import { type ProblemCode, problems } from "@/lib/contract/problems";
import { validInput } from "@/lib/contract/testing/valid-input";
import { operations } from "@/lib/contract/v1/operations";
import { Channel, cards, contact } from "./channel";
import { heldConfirmation } from "./held-confirmation";
import { linkIn, MailBox } from "./mail-box";
import { type APIResponse, expect, test } from "./test";

/**
 * Problems of two callers at the same moment, or of a back end in trouble: no single caller can provoke them. They are met in
 * `lib/bff/idempotency.test.ts` and `handle.test.ts`, and in `faults.spec.ts`.
 */
type Unprovoked = "cart-busy" | "request-running" | "shop-error" | "shop-unavailable";

const money = (amount: number) => ({ amount, currency: "GBP" });

const review = {
  rating: 4,
  title: "Sits right in the hand",
  text: "Keeps its warmth, and mine.",
  author: "Ada",
  email: `ada-${crypto.randomUUID()}@example.com`,
};
const writes = (channel: Channel, more: object = {}) =>
  channel.send("writeReview", { params: { handle: "tide-bowl" }, body: { ...review, ...more } });

/** How a caller meets each problem of the contract. */
const provocations: Record<Exclude<ProblemCode, Unprovoked>, (channel: Channel) => Promise<APIResponse>> = {
  "input-invalid": (channel) => channel.send("addToCart", { body: { variantId: "x", quantity: 0 } }),
  "origin-forbidden": (channel) =>
    channel.request.post("/api/v1/cart/lines?market=en-gb", { headers: { origin: "https://evil.example" } }),
  "media-type-unsupported": (channel) => channel.send("addToCart", { body: {} }, { "content-type": "text/plain" }),
  "body-too-large": (channel) => channel.send("addToCart", { body: { variantId: "v".repeat(70_000) } }),
  "path-unknown": (channel) => channel.request.get("/api/v1/nothing/here"),
  "method-not-allowed": (channel) => channel.request.put("/api/v1/products?market=en-gb"),
  "product-unknown": (channel) => channel.send("viewProduct", { params: { handle: "no-such-product" } }),
  "content-unknown": (channel) => channel.send("viewContent", { params: { slug: "no-such-page" } }),
  "order-unknown": (channel) => channel.send("viewOrder", { params: { orderToken: "x".repeat(40) } }),
  "variant-available": async (channel) => {
    const body = { variantId: await channel.variantOf("stoneware-mug"), email: "ada@example.com" };
    return channel.send("requestStockAlert", { params: { handle: "stoneware-mug" }, body });
  },
  "link-unknown": (channel) => channel.send("confirmAddress", { params: { token: "x".repeat(43) } }),
  "link-used": async (channel) => channel.send("confirmAddress", { params: { token: await heldConfirmation("used") } }),
  "link-expired": async (channel) =>
    channel.send("confirmAddress", { params: { token: await heldConfirmation("expired") } }),
  "photo-unreadable": (channel) => writes(channel, { photos: ["AAAA"] }),
  async "review-duplicate"(channel) {
    const box = new MailBox(channel.request, review.email);
    let answer = await writes(channel);
    for (const letters of [1, 2]) {
      const link = linkIn(await box.newestOf(letters), /\/confirm\//);
      answer = await channel.send("confirmAddress", { params: { token: link.split("/").at(-1) ?? "" } });
      if (letters === 1) await writes(channel);
    }
    return answer;
  },
  "review-unknown": (channel) =>
    channel.send("voteHelpful", { params: { reviewId: "999999999" }, body: { voter: crypto.randomUUID() } }),
  "cart-missing": (channel) => channel.send("listShippingOptions"),
  "variant-unknown": (channel) => channel.send("addToCart", { body: { variantId: "variant_none", quantity: 1 } }),
  "out-of-stock": async (channel) =>
    channel.send("addToCart", { body: { variantId: await channel.variantOf("carafe", true), quantity: 1 } }),
  async "line-unknown"(channel) {
    await channel.addsMug();
    return channel.send("changeLine", { params: { lineId: "cali_none" }, body: { quantity: 1 } });
  },
  async "promotion-invalid"(channel) {
    await channel.addsMug();
    return channel.send("applyPromotion", { body: { code: "NOPE" } });
  },
  async "rate-limited"(channel) {
    await channel.addsMug();
    for (let attempt = 1; attempt <= 10; attempt += 1) await channel.send("applyPromotion", { body: { code: "NOPE" } });
    return channel.send("applyPromotion", { body: { code: "WELCOME10" } });
  },
  async "address-incomplete"(channel) {
    await channel.addsMug();
    return channel.send("setAddresses", { body: { ...contact, shipping: { ...contact.shipping, country: "us" } } });
  },
  async "shipping-option-unavailable"(channel) {
    await channel.givesContact();
    return channel.send("chooseShippingOption", { body: { optionId: "so_none" } });
  },
  async "payment-method-unavailable"(channel) {
    await channel.addsMug();
    return channel.send("choosePaymentMethod", { body: { methodId: "pp_none" } });
  },
  async "card-invalid"(channel) {
    await channel.addsMug();
    return channel.choosesCard(cards.impossible);
  },
  async "cart-empty"(channel) {
    const lineId = await channel.addsMug();
    await channel.send("removeLine", { params: { lineId } });
    return channel.pays(money(0));
  },
  async "contact-missing"(channel) {
    await channel.addsMug();
    return channel.pays();
  },
  async "shipping-missing"(channel) {
    await channel.givesContact();
    return channel.pays();
  },
  async "payment-missing"(channel) {
    await channel.choosesShipping();
    return channel.pays();
  },
  async "total-changed"(channel) {
    await channel.choosesShipping();
    await channel.choosesCard(cards.approved);
    return channel.pays(money(1));
  },
  async "idempotency-key-missing"(channel) {
    await channel.addsMug();
    return channel.send("placeOrder", { body: { total: money(1) } });
  },
  async "idempotency-key-reused"(channel) {
    await channel.addsMug();
    await channel.pays(money(1), "once");
    return channel.pays(money(2), "once");
  },
  "payment-declined": (channel) => channel.paysBy(cards.declined),
  "payment-insufficient-funds": (channel) => channel.paysBy(cards.poor),
  async "payment-authentication-failed"(channel) {
    const { challengeId } = await (await channel.paysBy(cards.asking)).json();
    const answered = await channel.send("answerChallenge", { body: { challengeId, isConfirmed: false } });
    expect(answered.status()).toBe(200);
    return channel.pays();
  },
  async "cart-completed"(channel) {
    expect((await channel.paysBy(cards.approved)).status()).toBe(201);
    return channel.send("applyPromotion", { body: { code: "WELCOME10" } });
  },
};

async function expectProblem(response: APIResponse, code: ProblemCode, about: string = code) {
  expect(await response.json(), about).toMatchObject({ code, status: problems[code][0] });
  expect(response.status(), about).toBe(problems[code][0]);
  expect(response.headers()["content-type"], about).toBe("application/problem+json");
}

for (const [code, provoke] of Object.entries(provocations) as [ProblemCode, (typeof provocations)["cart-empty"]][]) {
  test(`answers ${code} to who provokes it`, async ({ request }) => {
    await expectProblem(await provoke(new Channel(request)), code);
  });
}

const having = (code: ProblemCode) =>
  (Object.values(operations) as Operation[]).filter((operation) => operation.problems.includes(code));
const sample = ({ name }: Operation) =>
  fc.sample(validInput[name] as fc.Arbitrary<{ params?: Record<string, string> }>, { seed: 1, numRuns: 1 })[0];

test("answers cart-missing in every operation that needs a cart", async ({ request }) => {
  for (const operation of having("cart-missing")) {
    const response = await new Channel(request).send(operation.name, sample(operation));
    await expectProblem(response, "cart-missing", operation.name);
  }
});

test("answers cart-completed in every operation that would change a bought cart", async ({ request }) => {
  const channel = new Channel(request);
  const lineId = await channel.addsMug();
  const { shippingOptions, paymentMethods } = {
    ...(await (await channel.send("listShippingOptions")).json()),
    ...(await (await channel.send("listPaymentMethods")).json()),
  };
  const bodies: Record<string, unknown> = {
    changeLine: { quantity: 2 },
    applyPromotion: { code: "WELCOME10" },
    removePromotion: { code: "WELCOME10" },
    setAddresses: contact,
    chooseShippingOption: { optionId: shippingOptions[0]?.id ?? "so_none" },
    choosePaymentMethod: { methodId: paymentMethods[0].id },
  };
  expect((await channel.paysBy(cards.approved)).status()).toBe(201);
  for (const { name } of having("cart-completed")) {
    const body = bodies[name];
    const response = await channel.send(name, { params: { lineId }, ...(body ? { body } : {}) });
    await expectProblem(response, "cart-completed", name);
  }
});

test("refuses another type and too large a body in every operation that takes one", async ({ request }) => {
  for (const operation of Object.values(operations) as Operation[]) {
    if (!operation.body) continue;
    const { name } = operation;
    const params = sample(operation)?.params ?? {};
    const channel = new Channel(request);
    const typed = await channel.send(name, { params, body: {} }, { "content-type": "application/xml" });
    await expectProblem(typed, "media-type-unsupported", name);
    const tooLarge = "x".repeat((operation.mostBytes ?? 65_536) + 4_000);
    await expectProblem(await channel.send(name, { params, body: tooLarge }), "body-too-large", name);
  }
});

test("says with every 405 what is allowed instead", async ({ request }) => {
  for (const [method, path, allow] of [
    ["PUT", "/cart/lines", "OPTIONS, POST"],
    ["GET", "/checkout", "OPTIONS, POST"],
    ["POST", "/cart/lines/cali_1", "DELETE, OPTIONS, PATCH"],
    ["DELETE", "/openapi.json", "GET, HEAD, OPTIONS"],
  ] as const) {
    const response = await request.fetch(`/api/v1${path}`, { method });
    await expectProblem(response, "method-not-allowed", path);
    expect(response.headers().allow, path).toBe(allow);
  }
});
