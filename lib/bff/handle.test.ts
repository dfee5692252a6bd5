import { beforeEach, expect, test, vi } from "vitest";
import { problems } from "@/lib/contract/problems";
import { ShopError } from "@/lib/domain/shop-error";
import { handle, problemResponse, work } from "./handle";

const lines = vi.hoisted(() => [] as string[]);
vi.mock("@/lib/server/log", async (real) => {
  const { newLog } = await real<typeof import("@/lib/server/log")>();
  return { log: newLog({ write: (line) => void lines.push(line) }) };
});
beforeEach(() => {
  lines.length = 0;
});

const secret = "ada@example.com";
const asked = () => new Request("https://shop.example/api/v1/health");
const answerTo = (trouble: unknown) =>
  handle(work("viewHealth", () => Promise.reject(trouble)))(asked(), { params: Promise.resolve({}) });

test("what nobody expected is a shop-error that tells nothing of it, and is found in the log by its request", async () => {
  const fault = new Error("Cannot read 'city'", { cause: new Error(`no address for ${secret}`) });
  const answer = await answerTo(fault);
  const text = await answer.text();
  expect([answer.status, answer.headers.get("content-type")]).toEqual([500, "application/problem+json"]);
  const requestId = answer.headers.get("request-id");
  expect(JSON.parse(text)).toEqual({
    type: "/api/v1/docs#problem-shop-error",
    code: "shop-error",
    title: problems["shop-error"][1],
    status: 500,
    requestId,
  });
  expect(lines).toHaveLength(2);
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({ requestId, operation: "viewHealth", err: { name: "Error" } });
  expect(lines.join()).toContain("Cannot read 'city'");
  expect(lines.join() + text).not.toContain(secret);
});

test("an answer that is not of the contract is one as well", async () => {
  const wrong = work("viewHealth", async () => ({ status: 200, body: { status: secret } as never }));
  const answer = await handle(wrong)(asked(), { params: Promise.resolve({}) });
  const { code, detail } = await answer.json();
  expect([answer.status, code, detail]).toEqual([500, "shop-error", undefined]);
  expect(lines.join()).not.toContain(secret);
});

test("a back end's trouble is shop-unavailable, and the log names the back end and the code behind", async () => {
  const cause = Object.assign(new Error(`insert ${secret}`), { code: "57P01" });
  const answer = await answerTo(new ShopError("upstream-down", "database", { cause }));
  const { code } = await answer.json();
  expect([answer.status, code, answer.headers.get("retry-after")]).toEqual([503, "shop-unavailable", "5"]);
  expect(JSON.parse(lines[0] ?? "").err).toBe("database: upstream-down (57P01)");
  expect(lines.join()).not.toContain(secret);
});

test.each(["cart-busy", "request-running"] as const)("%s says when to try again", async (problem) => {
  const answer = problemResponse({ problem }, "request");
  expect([answer.status, answer.headers.get("retry-after")]).toEqual([409, "1"]);
  expect(await answer.json()).toMatchObject({ code: problem, status: 409, requestId: "request" });
});
