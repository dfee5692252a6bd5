import { describe, expect, it } from "vitest";
import { shopConfig } from "@/shop.config";
import { ReviewQuery } from "../domain/review";
import { memoryPorts } from "../ports/testing/memory-ports";
import { readyCart, testCards } from "../ports/testing/sale-world";
import { askQuestion } from "./ask-question";
import { confirmAddress } from "./confirm-address";
import { writeReview } from "./write-review";

const [, market, german] = shopConfig.markets;
const review = {
  rating: 4,
  title: "Sits right in the hand",
  text: "<script>alert(1)</script> is what I think.",
  author: "Ada",
  email: "ada@example.com",
};
const picture = new Uint8Array([0xff, 0xd8, 0xff]);
const letter = (title: string) => (token: string) => ({ subject: title, text: token, html: token });
const everything = ReviewQuery.parse({});

async function write(shop: ReturnType<typeof memoryPorts>, more: Partial<Parameters<typeof writeReview>[1]> = {}) {
  const result = await writeReview(shop, { handle: "mug", review, files: [], market, letter, ...more });
  return { result, token: shop.sent.at(-1)?.text ?? "" };
}
const shown = async (shop: ReturnType<typeof memoryPorts>) => {
  shop.approveAll();
  return (await shop.reviews.list("mug", everything, "en")).reviews;
};

describe("writing a review", () => {
  it("sends a letter about the product, and keeps nothing a moderator could see before the yes", async () => {
    const shop = memoryPorts();
    expect((await write(shop)).result).toEqual({ ok: true, value: null });
    expect(shop.sent).toMatchObject([{ to: "ada@example.com", subject: "Stoneware mug" }]);
    expect(JSON.stringify(shop.sent)).not.toContain("script");
    expect(await shown(shop)).toEqual([]);
  });

  it("hands the words as they are to moderation on the yes, in the market's language, photos made anew", async () => {
    const shop = memoryPorts();
    const { token } = await write(shop, { market: german, files: [picture] });
    expect(await confirmAddress(shop, { token })).toMatchObject({ ok: true });
    const { title, text } = review;
    expect(await shown(shop)).toMatchObject([{ title, text, language: "de", isVerifiedBuyer: false, photos: [{}] }]);
  });

  it("knows who bought it", async () => {
    const shop = memoryPorts();
    const world = { ...shop, home: market, variantIds: ["mug-chalk", "mug-moss"] satisfies [string, string] };
    const { cartId, cart } = await readyCart(world, testCards.approve);
    await shop.checkouts.complete(cartId);
    const { token } = await write(shop, { review: { ...review, email: cart.email ?? "" } });
    await confirmAddress(shop, { token });
    expect(await shown(shop)).toMatchObject([{ isVerifiedBuyer: true }]);
  });

  it("tells only the owner of an address that it has reviewed the product", async () => {
    const shop = memoryPorts();
    const first = await write(shop);
    const second = await write(shop);
    expect(second.result).toEqual({ ok: true, value: null });
    await confirmAddress(shop, { token: first.token });
    const duplicate = { ok: false, problem: { code: "review-duplicate" } };
    expect(await confirmAddress(shop, { token: second.token })).toEqual(duplicate);
    expect(await shown(shop)).toHaveLength(1);
  });

  it("names the file that is no picture, and sends nothing", async () => {
    const shop = memoryPorts();
    const files = [picture, new Uint8Array([1, 2, 3])];
    expect((await write(shop, { files })).result).toEqual({
      ok: false,
      problem: { code: "photo-unreadable", index: 1 },
    });
    expect(shop.sent).toEqual([]);
  });

  it("is not possible for what is not sold", async () => {
    const shop = memoryPorts();
    expect((await write(shop, { handle: "nothing" })).result).toEqual({
      ok: false,
      problem: { code: "product-unknown" },
    });
  });

  it("can be confirmed again where the engine was silent", async () => {
    const shop = memoryPorts();
    const { token } = await write(shop);
    const silent = { ...shop, orders: { ...shop.orders, hasBought: () => Promise.reject(new Error("down")) } };
    await expect(confirmAddress(silent, { token })).rejects.toThrow("down");
    expect(await confirmAddress(shop, { token })).toMatchObject({ ok: true });
  });
});

describe("asking a question", () => {
  const question = { question: "Is it safe in the oven?", author: "Ada", email: "ada@example.com" };

  it("waits for the yes, then for moderation", async () => {
    const shop = memoryPorts();
    expect(await askQuestion(shop, { handle: "mug", question, market, letter })).toEqual({ ok: true, value: null });
    shop.approveAll();
    expect((await shop.reviews.questions("mug", 1, "en")).total).toBe(0);
    await confirmAddress(shop, { token: shop.sent[0]?.text ?? "" });
    shop.approveAll();
    expect((await shop.reviews.questions("mug", 1, "en")).questions).toMatchObject([{ question: question.question }]);
  });

  it("is not possible about what is not sold", async () => {
    const asked = await askQuestion(memoryPorts(), { handle: "nothing", question, market, letter });
    expect(asked).toEqual({ ok: false, problem: "product-unknown" });
  });
});
