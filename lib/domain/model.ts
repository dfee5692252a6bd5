import { z } from "zod";

/** A product's shape for the screen and for the room, from the shop's own origin. */
export const Model = z.object({
  /** Path of the glTF binary. */
  glb: z.string(),
  /** Path of the file that Quick Look opens. */
  usdz: z.string(),
  /** SKU of the variant it was made of. */
  shows: z.string(),
});
export type Model = z.infer<typeof Model>;
