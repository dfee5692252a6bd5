import type { Dimensions } from "@/lib/domain/product";

/** Of the drawing, in its own units: where the two views may stand, above the ground line that both share. */
const area = { start: 40, end: 390, top: 12, ground: 162, between: 50 };

/** A view of the box: what it is seen from, and which measures lie along its two edges. */
export type View = {
  from: "front" | "side" | "above";
  across: keyof Dimensions;
  up: keyof Dimensions;
  x: number;
  y: number;
  width: number;
  height: number;
};
const viewsOf = ({ width, depth, height }: Dimensions): Pick<View, "from" | "across" | "up">[] =>
  // From the front a rug is a line: what is flat is seen from above.
  height * 12 < Math.min(width, depth)
    ? [{ from: "above", across: "width", up: "depth" }]
    : [
        { from: "front", across: "width", up: "height" },
        { from: "side", across: "depth", up: "height" },
      ];

/** The views of a box to one scale, side by side on one ground, as large as the drawing allows. */
export function layOut(size: Dimensions): View[] {
  const views = viewsOf(size);
  const across = area.end - area.start - area.between * (views.length - 1);
  const wide = views.reduce((sum, view) => sum + size[view.across], 0);
  const tall = Math.max(...views.map((view) => size[view.up]));
  const scale = Math.min(across / wide, (area.ground - area.top) / tall);
  let x = area.start + (across - wide * scale) / 2;
  return views.map((view) => {
    const [width, height] = [size[view.across] * scale, size[view.up] * scale];
    const placed = { ...view, x, y: area.ground - height, width, height };
    x += width + area.between;
    return placed;
  });
}
