import { expect, test } from "vitest";
import { shopConfig } from "@/shop.config";
import { requestStockAlert } from "./operations/mail";
import { askQuestion, writeReview } from "./operations/reviews";
import { hasStrangerTries, maySendLetter, mayStrangerTry } from "./rate-limit";

test("a stranger has twenty tries, and another stranger twenty of their own", async () => {
  for (const address of ["203.0.113.1", "203.0.113.2"]) {
    expect(await hasStrangerTries("askQuestion", address)).toBe(true);
    const tries = await Promise.all(Array.from({ length: 21 }, () => mayStrangerTry("askQuestion", address)));
    expect(tries).toEqual([...Array(20).fill(true), false]);
    expect(await hasStrangerTries("askQuestion", address)).toBe(false);
    expect(await hasStrangerTries("viewHealth", address)).toBe(true);
  }
});

test("all strangers together set only so many letters going, whatever address each makes up", async () => {
  for (let number = 0; number < shopConfig.strangersLettersPerHour; number += 1)
    expect(await maySendLetter()).toBe(true);
  expect(await maySendLetter()).toBe(false);
  const call = { input: { params: {}, query: {}, body: { photos: [] } }, market: {}, cartId: null } as never;
  for (const { work } of [writeReview, askQuestion, requestStockAlert]) {
    expect(await work(call)).toEqual({ problem: "rate-limited" });
  }
});
