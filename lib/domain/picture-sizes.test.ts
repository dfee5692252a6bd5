import { expect, test } from "vitest";
import { pictureSource } from "./picture-sizes";

const widthsOf = (srcSet = "") => [...srcSet.matchAll(/ (\d+)w/g)].map(([, width]) => Number(width));

test("a picture that follows the screen is offered from the narrowest it can be shown at up to its own size", () => {
  const { src, srcSet } = pictureSource("/media/commerce/a b.webp", 1000, "(min-width: 64rem) 22vw, 45vw");
  expect(widthsOf(srcSet)).toEqual([160, 320, 480, 750, 1080]);
  expect(src).toBe("/_next/image?url=%2Fmedia%2Fcommerce%2Fa%20b.webp&w=1080&q=75");
});

test("a picture of a fixed size is offered at the small widths too, and none larger than the largest", () => {
  expect(widthsOf(pictureSource("/media/cms/a.webp", 5000, "4rem").srcSet)).toEqual([
    64, 96, 160, 320, 480, 750, 1080, 1280, 1920,
  ]);
});

test("a drawing is sent as it is", () => {
  expect(pictureSource("/media/cms/a.svg", 100, "4rem")).toEqual({ src: "/media/cms/a.svg" });
});
