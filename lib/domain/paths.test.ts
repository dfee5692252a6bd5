import { expect, test } from "vitest";
import { linkHref, paths } from "./paths";

test("the page called home is the market's root", () => {
  expect(paths.page("en-gb", "home")).toBe("/en-gb");
  expect(paths.page("en-gb", "about")).toBe("/en-gb/pages/about");
});

test("a search keeps its words whatever they are", () => {
  expect(paths.search("de-de", "a&b=ü")).toBe("/de-de/search?q=a%26b%3D%C3%BC");
  expect(paths.search("de-de")).toBe("/de-de/search");
});

test("a link within the shop stays in its market; a foreign address stays as it is", () => {
  expect(linkHref({ type: "product", handle: "drift-sofa" }, "fr-fr")).toBe("/fr-fr/products/drift-sofa");
  expect(linkHref({ type: "path", path: "/search" }, "fr-fr")).toBe("/fr-fr/search");
  expect(linkHref({ type: "url", url: "https://larch.example/" }, "fr-fr")).toBe("https://larch.example/");
});
