/** How a picture lies on its stage: enlarged around the middle, then moved by pixels. */
export type Closeness = { scale: number; x: number; y: number };
type Point = { x: number; y: number };
type Box = { width: number; height: number };

export const far: Closeness = { scale: 1, x: 0, y: 0 };
export const closest = 5;

const within = (value: number, most: number) => Math.min(Math.max(value, -most), most);

/** Moved by pixels, but never so far that the stage shows what lies beyond the picture's box. */
export const moved = ({ scale, x, y }: Closeness, dx: number, dy: number, { width, height }: Box): Closeness => ({
  scale,
  x: within(x + dx, ((scale - 1) * width) / 2) || 0,
  y: within(y + dy, ((scale - 1) * height) / 2) || 0,
});

/** Closer or farther by a factor, so that what lies under the point stays there. The point is seen from the stage's middle. */
export function scaled(at: Closeness, factor: number, point: Point, box: Box): Closeness {
  const scale = Math.min(Math.max(at.scale * factor, 1), closest);
  const grown = scale / at.scale;
  return moved({ scale, x: point.x - (point.x - at.x) * grown, y: point.y - (point.y - at.y) * grown }, 0, 0, box);
}
