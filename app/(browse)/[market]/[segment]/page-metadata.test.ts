import { expect, test } from "vitest";
import { keptFilters } from "@/lib/domain/listing-filters";
import { shopConfig } from "@/shop.config";
import { listingMetadata } from "./page-metadata";

const [us, gb, germany, france] = shopConfig.markets;
const path = "/categories/seating";
const seating = { title: "Seating", description: "Chairs, sofas and benches." };

test("a listing's second page has a name and an address of its own, in every market, and tells what the listing is", () => {
  const told = listingMetadata(gb, path, seating, keptFilters("page-2"));
  expect(told).toMatchObject({
    title: "Seating, page 2",
    description: seating.description,
    alternates: {
      canonical: `/en-gb${path}?page=2`,
      languages: {
        "en-US": `/en-us${path}?page=2`,
        "en-GB": `/en-gb${path}?page=2`,
        "de-DE": `/de-de${path}?page=2`,
        "fr-FR": `/fr-fr${path}?page=2`,
        "x-default": `/en-us${path}?page=2`,
      },
    },
    openGraph: { title: "Seating, page 2", description: seating.description, url: `/en-gb${path}?page=2` },
  });
  expect(told).not.toHaveProperty("robots");
  // Only the first page can be had as Markdown.
  expect(told.alternates).not.toHaveProperty("types");
});

test("its first page is the listing itself, which is there as Markdown too", () => {
  const first = listingMetadata(gb, path, seating);
  expect(first).toMatchObject({ title: "Seating", alternates: { canonical: `/en-gb${path}` } });
  expect(first.alternates?.types).toEqual({ "text/markdown": `/en-gb${path}.md` });
});

test.each([
  ["in another order", keptFilters("sort-newest")],
  ["narrowed", keptFilters("available-true")],
  ["before its filters are known", null],
])("%s it is told like the listing, leads to it, and is not found by itself", (_, filters) => {
  const told = listingMetadata(gb, path, seating, filters);
  expect(told).toMatchObject({ title: "Seating", description: seating.description, robots: { index: false } });
  expect(told.alternates).toEqual({ canonical: `/en-gb${path}` });
  expect(told.openGraph).toEqual(listingMetadata(gb, path, seating).openGraph);
});

test("a listing nobody described is told by its name and the shop's, and its pages by numbers in the market's language", () => {
  const bare = { title: "Stühle", description: "" };
  const told = listingMetadata(germany, path, bare, keptFilters("page-12"));
  expect(told.title).toBe("Stühle, Seite 12");
  expect(told.description).toMatch(/^Stühle\. .{10,}\.$/);
  expect(listingMetadata(france, path, { ...bare, title: "Chaises" }, keptFilters("page-3")).title).toBe(
    "Chaises, page 3",
  );
  expect(listingMetadata(us, path, bare, keptFilters("page-2")).openGraph).toMatchObject({ locale: "en_US" });
});
