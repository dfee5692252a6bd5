import { afterEach, expect, test, vi } from "vitest";
import { pseudoMarket } from "@/shop.config";

const surroundings = vi.hoisted(() => ({ PSEUDO_MARKET: undefined as "1" | undefined }));
vi.mock("@/lib/server/env", () => ({ env: () => surroundings }));
const { marketByCode } = await import("@/lib/server/market-by-code");
const { inPlainMarket } = await import("./plain-market");

afterEach(() => {
  surroundings.PSEUDO_MARKET = undefined;
});
const call = (market: string) =>
  new Request(`https://shop.example/api/v1/cart/lines?market=${market}`, { method: "POST", body: '{"quantity":1}' });

test("the mirrored market is unknown to shoppers, and a call in it stays what it is", () => {
  expect(marketByCode(pseudoMarket.code)).toBeNull();
  const asked = call(pseudoMarket.code);
  expect(inPlainMarket(asked)).toEqual({ request: asked, market: null });
});

test("where tests open it, a call in it is asked in its twin's name and answered in its own, body and all", async () => {
  surroundings.PSEUDO_MARKET = "1";
  expect(marketByCode(pseudoMarket.code)).toBe(pseudoMarket);
  const { request, market } = inPlainMarket(call(pseudoMarket.code));
  expect(market).toBe(pseudoMarket);
  expect(request.url).toContain("market=en-gb");
  expect([request.method, await request.json()]).toEqual(["POST", { quantity: 1 }]);
  expect(inPlainMarket(call("de-de")).market).toBeNull();
});
