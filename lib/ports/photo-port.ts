/** What makes a stranger's file a picture the shop may keep. */
export type PhotoPort = {
  /**
   * The picture anew: turned upright, no larger than a page shows it, as WebP, and nothing else of the file: no place, no
   * camera, no thumbnail. Null for what is no picture, or one too large to look at.
   */
  clean(file: Uint8Array): Promise<Uint8Array | null>;
};
