import { expect, test } from "vitest";
import { hasAlternatives, isAddress, isHandle, toSlug } from "./text-rules";

test.each(["lounge-chairs", "kin", "a1-b2"])("%s is a handle", (value) => {
  expect(isHandle(value)).toBe(true);
});

test.each(["Lounge", "a--b", "-a", "a/b", ""])("%j is no handle", (value) => {
  expect(isHandle(value)).toBe(false);
});

test.each(["/journal", "#care", "https://larch.example/a", "mailto:hello@larch.example", "tel:+31 10 123"])(
  "%s is an address",
  (value) => {
    expect(isAddress(value)).toBe(true);
  },
);

test.each(["javascript:alert(1)", "//evil.example", "/\\evil.example", "journal", "data:text/html,x"])(
  "%s is no address",
  (value) => {
    expect(isAddress(value)).toBe(false);
  },
);

test("a slug keeps only plain letters, digits and single hyphens", () => {
  expect(toSlug("  Größe & Étagère, No. 2 ")).toBe("grosse-etagere-no-2");
});

test("words that mean the same are at least two", () => {
  expect(hasAlternatives("sofa, couch")).toBe(true);
  expect(["", "sofa", "sofa, ", " , "].filter(hasAlternatives)).toEqual([]);
});
