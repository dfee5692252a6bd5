import { describe, expect, it } from "vitest";
import type { Market } from "@/lib/domain/market";
import type { Product, Variant } from "@/lib/domain/product";
import { shopConfig } from "@/shop.config";
import { memoryPorts } from "../ports/testing/memory-ports";
import { confirmAddress } from "./confirm-address";
import { notifyStockAlerts } from "./notify-stock-alerts";
import { requestStockAlert } from "./request-stock-alert";
import { unsubscribe } from "./unsubscribe";

const { markets } = shopConfig;
const [, gb, de] = markets;
const write = (product: Product, variant: Variant) => (token: string) => ({
  subject: `${product.title} ${variant.title}?`,
  text: token,
  html: "",
});
const back = async (alert: { email: string }, product: Product, variant: Variant) => ({
  subject: `${product.title} ${variant.title}`,
  text: alert.email,
  html: "",
});
const wish = { handle: "jug", variantId: "jug-clear", email: "ada@example.com", market: gb as Market, write };
type Shop = ReturnType<typeof memoryPorts>;

const notify = (shop: Pick<Shop, "catalog" | "mail" | "stockAlerts">) =>
  notifyStockAlerts(shop, { handle: "jug", markets, write: back });

async function waits(shop: Shop, over: Partial<typeof wish> = {}) {
  await requestStockAlert(shop, { ...wish, ...over });
  await confirmAddress(shop, { token: shop.sent.at(-1)?.text ?? "" });
}
const told = (shop: Shop) => shop.sent.filter(({ kind }) => kind === "stock-alert");

describe("asking to be told when a thing is back", () => {
  it("writes to the address and asks, in the market's words", async () => {
    const shop = memoryPorts();
    expect(await requestStockAlert(shop, { ...wish, market: de })).toEqual({ ok: true, value: "asked" });
    expect(shop.sent).toMatchObject([{ to: "ada@example.com", kind: "confirmation", subject: "Wasserkrug Clear?" }]);
  });

  it.each([
    ["product-unknown", { handle: "no-such-thing" }],
    ["variant-unknown", { variantId: "jug-of-gold" }],
    ["variant-available", { handle: "mug", variantId: "mug-chalk" }],
  ])("says %s, and writes to nobody", async (code, over) => {
    const shop = memoryPorts();
    expect(await requestStockAlert(shop, { ...wish, ...over })).toEqual({ ok: false, problem: { code } });
    expect(shop.sent).toEqual([]);
  });
});

describe("telling who waits", () => {
  it("writes nothing before it is back, then once to each", async () => {
    const shop = memoryPorts();
    await waits(shop);
    await waits(shop, { email: "bob@example.com", market: de });
    expect(await notify(shop)).toBe(0);
    shop.stock("jug-clear", 3);
    expect(await notify(shop)).toBe(2);
    expect(await notify(shop)).toBe(0);
    expect(told(shop).map(({ to, subject }) => [to, subject])).toEqual([
      ["ada@example.com", "Water jug Clear"],
      ["bob@example.com", "Wasserkrug Clear"],
    ]);
  });

  it("writes to nobody who did not confirm", async () => {
    const shop = memoryPorts();
    await requestStockAlert(shop, wish);
    shop.stock("jug-clear", 3);
    expect(await notify(shop)).toBe(0);
  });

  it("tells each once when two tell at the same moment, and more than a batch", async () => {
    const shop = memoryPorts();
    for (let one = 0; one < 120; one += 1) await waits(shop, { email: `reader-${one}@example.com` });
    shop.stock("jug-clear", 3);
    const counts = await Promise.all([notify(shop), notify(shop)]);
    expect(counts.reduce((sum, count) => sum + count)).toBe(120);
    expect(new Set(told(shop).map(({ to }) => to)).size).toBe(120);
  });

  it("keeps the wish of whom the mail server did not take a letter for", async () => {
    const shop = memoryPorts();
    await waits(shop);
    shop.stock("jug-clear", 3);
    const down = { ...shop, mail: { send: () => Promise.reject(new Error("mail: upstream-down")) } };
    await expect(notify(down)).rejects.toThrow("upstream-down");
    expect(await notify(shop)).toBe(1);
  });

  it("tells nobody who wants no more letters", async () => {
    const shop = memoryPorts();
    await waits(shop);
    await unsubscribe(shop, { email: "Ada@example.com" });
    shop.stock("jug-clear", 3);
    expect(await notify(shop)).toBe(0);
  });
});
