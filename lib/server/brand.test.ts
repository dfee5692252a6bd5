import { expect, test } from "vitest";
import { brandColour, themeColor } from "./brand";

test("a colour of the theme is one colour by day, another by night, and one that is always the same is that", () => {
  expect(brandColour("paper")).toMatch(/^#[0-9a-f]{6}$/);
  expect(brandColour("paper", "dark")).not.toBe(brandColour("paper"));
  expect(brandColour("on-dark", "dark")).toBe(brandColour("on-dark", "light"));
  expect(themeColor.map(({ color }) => color)).toEqual([brandColour("paper"), brandColour("paper", "dark")]);
});

test("a colour the theme lacks is told at once", () => {
  expect(() => brandColour("no-such-colour")).toThrow("--color-no-such-colour");
});
