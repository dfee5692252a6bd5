import { expect, test } from "vitest";
import { pseudoMarket, shopConfig } from "@/shop.config";
import { directionOf } from "./market";

test("words run as the market's script does", () => {
  expect(shopConfig.markets.map(directionOf)).toEqual(["ltr", "ltr", "ltr", "ltr"]);
  expect(directionOf(pseudoMarket)).toBe("rtl");
  expect(directionOf({ locale: "he-IL" })).toBe("rtl");
});
