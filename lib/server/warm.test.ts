import { setTimeout } from "node:timers/promises";
import { beforeEach, expect, test, vi } from "vitest";
import { warm } from "./warm";

vi.mock("./env", () => ({ env: () => ({ STOREFRONT_URL: "http://shop.test", SEGMENT_SECRET: "d4".repeat(20) }) }));

const asked: string[] = [];
let answer: (page: string) => Promise<Response>;
const state = (cache: string) => new Response("page", { headers: { "x-nextjs-cache": cache } });

beforeEach(() => {
  asked.length = 0;
  answer = async () => state("HIT");
  vi.stubGlobal("fetch", (url: URL) => {
    asked.push(url.pathname);
    return answer(url.pathname);
  });
});

test("asks for a page once where several changes come before its turn", async () => {
  await Promise.all([warm(["/a", "/b"]), warm(["/b"]), warm(["/b", "/a"])]);
  expect(asked).toEqual(["/a", "/b"]);
  await warm(["/a"]);
  expect(asked).toEqual(["/a", "/b", "/a"]);
});

test("asks for one page at a time, also for changes that come together", async () => {
  let open = 0;
  const together: number[] = [];
  answer = async () => {
    together.push(++open);
    await setTimeout(1);
    open -= 1;
    return state("HIT");
  };
  await Promise.all([warm(["/a", "/b"]), warm(["/c", "/d"])]);
  expect(together).toEqual([1, 1, 1, 1]);
});

test("asks again while a page is the old one, and goes on where one fails", async () => {
  const answers: Record<string, string[]> = { "/old": ["STALE", "STALE", "HIT"], "/good": ["HIT"] };
  answer = async (page) => {
    const next = answers[page]?.shift();
    if (!next) throw new Error("no answer");
    return state(next);
  };
  await warm(["/bad", "/old", "/good"]);
  expect(asked).toEqual(["/bad", "/old", "/old", "/old", "/good"]);
});
