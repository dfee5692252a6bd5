import { z } from "zod";

/** A picture served from the shop's own origin. */
export const Image = z.object({
  /** Path on this origin, such as `/media/commerce/…`. */
  src: z.string(),
  alt: z.string(),
  /** Pixels of the original. */
  width: z.int().positive(),
  height: z.int().positive(),
  /** The point to keep in view when the picture is cropped, as shares of width and height from the top left. */
  focalPoint: z.object({ x: z.number().min(0).max(1), y: z.number().min(0).max(1) }).optional(),
});
export type Image = z.infer<typeof Image>;

/** A picture that may come with a cut of it. */
export const CutImage = Image.extend({
  /** The same, cut to a square around its focal point; `width` in pixels. */
  square: z.object({ src: z.string(), width: z.int().positive() }).optional(),
});
export type CutImage = z.infer<typeof CutImage>;
