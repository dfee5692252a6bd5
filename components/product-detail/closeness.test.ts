import { expect, it } from "vitest";
import { closest, far, moved, scaled } from "./closeness";

const box = { width: 800, height: 600 };
const middle = { x: 0, y: 0 };

it("comes no closer than the closest and goes no farther than all of it", () => {
  expect(scaled(far, 100, middle, box).scale).toBe(closest);
  expect(scaled({ scale: 2, x: 50, y: 50 }, 0.01, middle, box)).toEqual(far);
});

it("keeps what lies under the pointer there", () => {
  const point = { x: 200, y: -100 };
  const at = scaled(far, 2, point, box);
  const onPicture = { x: (point.x - at.x) / at.scale, y: (point.y - at.y) / at.scale };
  expect(onPicture).toEqual(point);
});

it("moves only as far as there is picture", () => {
  expect(moved(far, 500, 500, box)).toEqual(far);
  expect(moved({ scale: 2, x: 0, y: 0 }, 5_000, -5_000, box)).toEqual({ scale: 2, x: 400, y: -300 });
});
