import { expect, it } from "vitest";
import { layOut } from "./lay-out";

it.each([
  ["a sofa", { width: 243, depth: 94, height: 91 }],
  ["a floor lamp", { width: 58, depth: 28, height: 155 }],
  ["a mirror", { width: 56, depth: 3, height: 90 }],
])("draws %s from two sides, to one scale, on one ground and inside the drawing", (_, size) => {
  const [front, side] = layOut(size);
  if (!front || !side) throw new Error("there are two views of it");
  const scale = front.width / size.width;
  expect(side.width).toBeCloseTo(size.depth * scale);
  expect(front.height).toBeCloseTo(size.height * scale);
  expect(front.y + front.height).toBeCloseTo(side.y + side.height);
  expect(front.x).toBeGreaterThanOrEqual(40);
  expect(side.x + side.width).toBeLessThanOrEqual(390.001);
  expect(front.y).toBeGreaterThanOrEqual(11.999);
  expect(side.x).toBeGreaterThan(front.x + front.width);
});

it("draws a rug from above, where it is more than a line", () => {
  const [above, ...others] = layOut({ width: 200, depth: 300, height: 1 });
  expect(others).toEqual([]);
  expect(above).toMatchObject({ from: "above", across: "width", up: "depth" });
  expect((above?.height ?? 0) / (above?.width ?? 1)).toBeCloseTo(1.5);
});
