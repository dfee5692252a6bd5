import { describe, expect, it } from "vitest";
import { ratingOf, withRating } from "./rating";

describe("a product's rating", () => {
  it("is the average to one decimal", () => {
    expect(ratingOf([5, 4, 4, 2])).toEqual({ average: 3.8, count: 4 });
    expect(ratingOf([5, 5, 4])).toEqual({ average: 4.7, count: 3 });
  });

  it("is written beside what the metadata held", () => {
    expect(withRating({ care: "oil" }, { average: 4.5, count: 2 })).toEqual({
      care: "oil",
      rating: { average: 4.5, count: 2 },
    });
    expect(withRating(null, { average: 4.5, count: 2 })).toEqual({ rating: { average: 4.5, count: 2 } });
  });

  it("changes nothing where it is said again", () => {
    expect(withRating({ rating: { average: 4.5, count: 2 } }, { average: 4.5, count: 2 })).toBeNull();
    expect(withRating({ care: "oil" }, { average: 0, count: 0 })).toBeNull();
  });

  it("goes with the last review", () => {
    expect(withRating({ care: "oil", rating: { average: 4, count: 1 } }, { average: 0, count: 0 })).toEqual({
      care: "oil",
    });
  });
});
