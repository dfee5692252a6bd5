import { describe, expect, it } from "vitest";
import { ratingChange, ratingOf } from "./rating";

describe("a product's rating", () => {
  it("is the average to one decimal", () => {
    expect(ratingOf([5, 4, 4, 2])).toEqual({ average: 3.8, count: 4 });
    expect(ratingOf([5, 5, 4])).toEqual({ average: 4.7, count: 3 });
  });

  it("is written where it is another than before", () => {
    const rating = { average: 4.5, count: 2 };
    expect(ratingChange({ care: "oil" }, rating)).toEqual({ rating });
    expect(ratingChange(null, rating)).toEqual({ rating });
    expect(ratingChange({ rating: { average: 4.5, count: 1 } }, rating)).toEqual({ rating });
    expect(ratingChange({ rating: "five stars" }, rating)).toEqual({ rating });
  });

  it("changes nothing where it is said again", () => {
    expect(ratingChange({ rating: { average: 4.5, count: 2 } }, { average: 4.5, count: 2 })).toBeNull();
    expect(ratingChange({ care: "oil" }, { average: 0, count: 0 })).toBeNull();
  });

  it("is taken out with the last review", () => {
    expect(ratingChange({ rating: { average: 4, count: 1 } }, { average: 0, count: 0 })).toEqual({ rating: "" });
  });
});
