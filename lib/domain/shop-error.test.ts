import { expect, it } from "vitest";
import { isShopError, ShopError } from "./shop-error";

it("is known again by its digest, all that a cached function lets through", () => {
  const { digest } = new ShopError("upstream-down", "commerce");
  expect(isShopError(Object.assign(new Error("An error occurred"), { digest }))).toBe(true);
  expect(isShopError(Object.assign(new Error("An error occurred"), { digest: "1199207524" }))).toBe(false);
  expect(isShopError({ digest })).toBe(false);
});
