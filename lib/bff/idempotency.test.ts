import { beforeEach, expect, test, vi } from "vitest";
import { memoryAnswers } from "@/lib/ports/testing/memory-answers";
import type { Reply } from "./handle";
import { onceByKey } from "./idempotency";

const kept = vi.hoisted(() => ({ answers: {} as ReturnType<typeof memoryAnswers> }));
vi.mock("@/lib/server/ports", () => ({ ports: () => kept }));

beforeEach(() => {
  kept.answers = memoryAnswers();
});

type AnyReply = Reply<"viewHealth">;
const bought: AnyReply = { status: 200, body: { status: "ok" } };
const works = (reply: AnyReply = bought) => vi.fn(async () => reply as never);
const total = { body: { total: 1 } };

test("the same request is told that it runs while it runs, and then what it came to", async () => {
  let finish = (_: AnyReply) => {};
  const slow = onceByKey("key", "cart", total, () => new Promise((done) => (finish = done as typeof finish)));
  expect(await onceByKey("key", "cart", total, works())).toEqual({ problem: "request-running" });
  finish(bought);
  expect(await slow).toEqual(bought);
  const work = works();
  expect(await onceByKey("key", "cart", total, work)).toEqual({
    ...bought,
    headers: { "idempotency-replayed": "true" },
  });
  expect(work).not.toHaveBeenCalled();
});

test("another request under the same key is refused, running or answered, and another cart's is not", async () => {
  const work = works();
  void onceByKey("held", "cart", total, () => new Promise(() => {}));
  expect(await onceByKey("held", "cart", { body: {} }, work)).toEqual({ problem: "idempotency-key-reused" });
  expect(work).not.toHaveBeenCalled();
  await onceByKey("key", "cart", total, work);
  expect(await onceByKey("key", "cart", { body: { total: 2 } }, work)).toEqual({ problem: "idempotency-key-reused" });
  expect(await onceByKey("key", "other cart", { body: { total: 2 } }, work)).toEqual(bought);
  expect(work).toHaveBeenCalledTimes(2);
});

test.each(["cart-busy", "shop-unavailable", "rate-limited"] as const)(
  "%s frees the key, so that the next try is worked on",
  async (problem) => {
    expect(await onceByKey("key", "cart", total, works({ problem }))).toEqual({ problem });
    expect(await onceByKey("key", "cart", total, works())).toEqual(bought);
  },
);

test("what the work throws frees the key as well", async () => {
  const failing = () => Promise.reject(new Error("no answer"));
  await expect(onceByKey("key", "cart", total, failing)).rejects.toThrow("no answer");
  expect(await onceByKey("key", "cart", total, works())).toEqual(bought);
});

test("what the shopper must change first is answered again as it was", async () => {
  await onceByKey("key", "cart", total, works({ problem: "total-changed" }));
  expect(await onceByKey("key", "cart", total, works())).toEqual({ problem: "total-changed" });
});

test.each([null, "", "k".repeat(201)])("the key %j is none", async (key) => {
  expect(await onceByKey(key, "cart", total, works())).toEqual({ problem: "idempotency-key-missing" });
});
