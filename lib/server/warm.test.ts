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

test("asks for two pages at once and no more", async () => {
  let open = 0;
  const together: number[] = [];
  let arrived = (): void => undefined;
  const another = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  answer = async () => {
    if (together.push(++open) > 1) arrived();
    await another;
    open -= 1;
    return state("HIT");
  };
  await warm(["/a", "/b", "/c", "/d", "/e"]);
  expect(Math.max(...together)).toBe(2);
  expect(asked).toHaveLength(5);
});

test("asks again while a page is the old one, and goes on where one fails", async () => {
  const answers: Record<string, string[]> = { "/old": ["STALE", "STALE", "HIT"], "/good": ["HIT"] };
  answer = async (page) => {
    const next = answers[page]?.shift();
    if (!next) throw new Error("no answer");
    return state(next);
  };
  await warm(["/bad", "/old", "/good"]);
  expect(asked.toSorted()).toEqual(["/bad", "/good", "/old", "/old", "/old"]);
});
