import { expect, it } from "vitest";
import { piecesAt, stockWord } from "./stock-word";

const level = (location_id: string, stocked_quantity: number, reserved_quantity = 0) => ({
  location_id,
  stocked_quantity,
  reserved_quantity,
});
const item = (required_quantity: number, ...location_levels: ReturnType<typeof level>[]) => ({
  required_quantity,
  inventory: { location_levels },
});

it("counts what lies at one location and is promised to nobody", () => {
  expect(piecesAt("leeds", [item(1, level("leeds", 9, 4), level("rotterdam", 50))])).toBe(5);
  expect(piecesAt("leeds", [item(1, level("rotterdam", 50))])).toBe(0);
  expect(piecesAt("leeds", [item(1, level("leeds", 2, 3))])).toBe(0);
  expect(piecesAt("leeds", [])).toBe(0);
});

it("makes of several parts only as many pieces as the scarcest allows", () => {
  expect(piecesAt("leeds", [item(4, level("leeds", 19)), item(1, level("leeds", 6))])).toBe(4);
});

it("tells a number only where few are left", () => {
  expect(stockWord(0, 4)).toEqual({ state: "sold-out" });
  expect(stockWord(3, 4)).toEqual({ state: "low-stock", left: 3 });
  expect(stockWord(4, 4)).toEqual({ state: "in-stock" });
  expect(stockWord(1, 0)).toEqual({ state: "in-stock" });
});
