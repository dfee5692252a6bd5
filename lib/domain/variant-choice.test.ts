import { expect, it } from "vitest";
import type { Variant } from "./product";
import { variantChoice } from "./variant-choice";

const variant = (
  sku: string,
  options: Record<string, string>,
  state: "in-stock" | "sold-out" = "in-stock",
): Variant => ({
  id: sku,
  sku,
  title: sku,
  options,
  price: { current: { amount: 1_000, currency: "EUR" } },
  availability: { state },
  images: [],
});
const oakSmall = variant("oak-s", { wood: "oak", size: "s" });
const oakLarge = variant("oak-l", { wood: "oak", size: "l" }, "sold-out");
const walnutSmall = variant("walnut-s", { wood: "walnut", size: "s" });
const ashLargeGone = variant("ash-l", { wood: "ash", size: "l" }, "sold-out");
const ashMedium = variant("ash-m", { wood: "ash", size: "m" });
const all = [oakSmall, oakLarge, walnutSmall, ashLargeGone, ashMedium];

it("says what can be had", () => {
  expect(variantChoice(all, oakSmall, "wood", "walnut")).toEqual({ variant: walnutSmall, state: "available" });
  expect(variantChoice(all, oakSmall, "wood", "oak")).toEqual({ variant: oakSmall, state: "available" });
});

it("leads to what is sold out, so that its stock words can be read", () => {
  expect(variantChoice(all, oakSmall, "size", "l")).toEqual({ variant: oakLarge, state: "sold-out" });
});

it("says of what is not made that it is not, and leads to the nearest, buyable first", () => {
  expect(variantChoice(all, walnutSmall, "size", "l")).toEqual({ variant: oakLarge, state: "not-made" });
  expect(variantChoice(all, oakSmall, "wood", "ash")).toEqual({ variant: ashMedium, state: "not-made" });
});

it("knows no variant of a value that none has", () => {
  expect(variantChoice(all, oakSmall, "wood", "pine")).toEqual({ variant: undefined, state: "not-made" });
});
