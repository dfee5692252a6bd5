import { cards, contact } from "./channel";
import { expect, test } from "./test";

const market = "?market=en-gb";
const json = { "content-type": "application/json", "cart-transport": "bearer" };

test("refuses a change from another origin", async ({ request }) => {
  const response = await request.post(`/api/v1/cart/lines${market}`, {
    headers: { origin: "https://evil.example" },
    data: { variantId: "variant_x", quantity: 1 },
  });
  expect(response.status()).toBe(403);
  expect((await response.json()).code).toBe("origin-forbidden");
});

test("answers every bad input in the documented form", async ({ request }) => {
  const cases = [
    { path: `/api/v1/cart/lines${market}`, data: { variantId: "v", quantity: 1, surprise: true }, status: 400 },
    { path: `/api/v1/cart/lines${market}`, data: { variantId: "v", quantity: 0.5 }, status: 400 },
    { path: "/api/v1/cart/lines?market=xx-yy", data: { variantId: "v", quantity: 1 }, status: 400 },
    { path: `/api/v1/cart/lines${market}`, data: { variantId: "variant_none", quantity: 1 }, status: 404 },
    { path: `/api/v1/checkout${market}`, data: { total: { amount: 1, currency: "GBP" } }, status: 404 },
    { path: "/api/v1/nothing/here", data: {}, status: 404 },
    { path: `/api/v1/cart/lines${market}`, data: { variantId: "v".repeat(70_000), quantity: 1 }, status: 413 },
  ];
  for (const { path, data, status } of cases) {
    const response = await request.post(path, { headers: json, data });
    expect(response.status(), path).toBe(status);
    expect(response.headers()["content-type"]).toContain("application/problem+json");
    expect(await response.json()).toMatchObject({ status, requestId: expect.any(String), type: expect.any(String) });
  }
});

test("buys through the bearer token of a channel without cookies, once per idempotency key", async ({ request }) => {
  const { product } = await (await request.get(`/api/v1/products/stoneware-mug${market}`)).json();
  const added = await request.post(`/api/v1/cart/lines${market}`, {
    headers: json,
    data: { variantId: product.variants[0].id, quantity: 1 },
  });
  expect(added.headers()["set-cookie"] ?? "").not.toContain("cart");
  const headers = { "content-type": "application/json", authorization: `Bearer ${added.headers()["cart-token"]}` };
  await request.put(`/api/v1/cart/addresses${market}`, { headers, data: contact });
  const { shippingOptions } = await (await request.get(`/api/v1/cart/shipping-options${market}`, { headers })).json();
  await request.put(`/api/v1/cart/shipping-option${market}`, { headers, data: { optionId: shippingOptions[0].id } });
  const { paymentMethods } = await (await request.get(`/api/v1/cart/payment-methods${market}`, { headers })).json();
  const card = { number: cards.approved, expiry: "12/30", cvc: "123" };
  const chosen = await request.put(`/api/v1/cart/payment-method${market}`, {
    headers,
    data: { methodId: paymentMethods[0].id, card },
  });
  const { total } = (await chosen.json()).cart.totals;

  const pay = (key: string | null, data: unknown) =>
    request.post(`/api/v1/checkout${market}`, {
      headers: { ...headers, ...(key ? { "idempotency-key": key } : {}) },
      data,
    });
  expect((await pay(null, { total })).status()).toBe(400);
  const wrong = await pay(crypto.randomUUID(), { total: { ...total, amount: total.amount - 1 } });
  expect((await wrong.json()).code).toBe("total-changed");

  const key = crypto.randomUUID();
  const attempts = await Promise.all([pay(key, { total }), pay(key, { total }), pay(key, { total })]);
  expect(attempts.filter((response) => response.status() === 201)).not.toHaveLength(0);
  expect(attempts.every((response) => [201, 409].includes(response.status()))).toBe(true);
  const again = await pay(key, { total });
  expect(again.status()).toBe(201);
  expect(again.headers()["idempotency-replayed"]).toBe("true");
  expect((await pay(key, { total: { ...total, amount: 1 } })).status()).toBe(422);

  const { orderToken } = await again.json();
  const order = await request.get(`/api/v1/orders/${orderToken}${market}`);
  expect((await order.json()).order.totals.total).toEqual(total);
  expect((await request.get(`/api/v1/orders/${"x".repeat(40)}${market}`)).status()).toBe(404);
});

test("takes no change notice that is not signed", async ({ request }) => {
  const response = await request.post("/api/webhooks/commerce", {
    headers: { "x-portico-timestamp": String(Math.floor(Date.now() / 1000)), "x-portico-signature": "sha256=00" },
    data: { id: crypto.randomUUID(), events: [{ type: "prices.changed" }] },
  });
  expect(response.status()).toBe(403);
});

test("describes itself", async ({ request }) => {
  const document = await (await request.get("/api/v1/openapi.json")).json();
  expect(document.openapi).toMatch(/^3\.1/);
  expect(Object.keys(document.paths)).toHaveLength(27);
  expect(await (await request.get("/api/v1/docs")).text()).toContain("placeOrder");
});
