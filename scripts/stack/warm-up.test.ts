import { expect, test } from "vitest";
import { linkedPages } from "./warm-up.ts";

test("finds the shared pages a page links to, each once", () => {
  const html = `<a href="/en-gb/products/mug">Mug</a><a href="/en-gb/products/mug?x=1">Mug</a>
    <a href="/de-de/categories/seating">Sitzen</a><a href="https://example.org/en-gb/x">elsewhere</a>`;
  expect(linkedPages(html)).toEqual(["/en-gb/products/mug", "/de-de/categories/seating"]);
});

test("leaves out what belongs to one person", () => {
  const html = ["cart", "checkout", "orders/x", "account"].map((page) => `<a href="/en-gb/${page}">x</a>`).join("");
  expect(linkedPages(html)).toEqual([]);
});
