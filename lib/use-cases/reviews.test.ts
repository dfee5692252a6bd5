import { expect, test } from "vitest";
import { shopConfig } from "@/shop.config";
import { ReviewQuery } from "../domain/review";
import { memoryPorts } from "../ports/testing/memory-ports";
import { listQuestions } from "./list-questions";
import { listReviews } from "./list-reviews";
import { voteHelpful } from "./vote-helpful";
import { withdrawHelpful } from "./withdraw-helpful";

const [, market, german] = shopConfig.markets;
const query = ReviewQuery.parse({});

async function shopWithVoices() {
  const shop = memoryPorts();
  const shared = { product: "mug", author: "Ada", photos: [], isVerifiedBuyer: false };
  const review = { ...shared, rating: 5, text: "It holds what it promises." };
  await shop.reviews.submit({ ...review, email: "a@larch.example", language: "de", title: "Gut" });
  await shop.reviews.submit({ ...review, email: "b@larch.example", language: "en", title: "Good" });
  await shop.reviews.ask({
    product: "mug",
    author: "Ada",
    email: "a@larch.example",
    language: "en",
    question: "Blue?",
  });
  shop.approveAll();
  return shop;
}

test("reviews and questions begin with the market's language", async () => {
  const shop = await shopWithVoices();
  const titles = async (place: typeof market | typeof german) =>
    (await listReviews(shop, { handle: "mug", query, market: place })).reviews.map(({ title }) => title);
  expect(await titles(market)).toEqual(["Good", "Gut"]);
  expect(await titles(german)).toEqual(["Gut", "Good"]);
  expect((await listQuestions(shop, { handle: "mug", page: 1, market })).total).toBe(1);
});

test("an impossible handle has no reviews and no questions", async () => {
  const shop = await shopWithVoices();
  expect((await listReviews(shop, { handle: "../mug", query, market })).total).toBe(0);
  expect((await listQuestions(shop, { handle: "../mug", page: 1, market })).total).toBe(0);
});

test("a device's vote counts once, can be taken back, and needs a review that is shown", async () => {
  const shop = await shopWithVoices();
  const [review] = (await listReviews(shop, { handle: "mug", query, market })).reviews;
  const vote = { reviewId: review?.id ?? "", voter: "device" };
  expect(await voteHelpful(shop, vote)).toEqual({ ok: true, value: 1 });
  expect(await voteHelpful(shop, vote)).toEqual({ ok: true, value: 1 });
  expect(await withdrawHelpful(shop, vote)).toEqual({ ok: true, value: 0 });
  expect(await voteHelpful(shop, { ...vote, reviewId: "77" })).toEqual({ ok: false, problem: "review-unknown" });
  expect(await withdrawHelpful(shop, { ...vote, reviewId: "77" })).toEqual({ ok: false, problem: "review-unknown" });
});
