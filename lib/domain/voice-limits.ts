/** How long what shoppers write may be; in a file of its own because forms say it too, without the schemas. */
export const voiceLimits = {
  title: 100,
  text: { least: 10, most: 4000 },
  author: 60,
  question: { least: 10, most: 500 },
  photos: 3,
  /** Bytes of one photo as it is sent. */
  photoBytes: 5 * 1024 * 1024,
} as const;

/** Kinds of picture a browser may send; whatever comes is looked at, not believed. */
export const photoKinds = ["image/jpeg", "image/png", "image/webp", "image/avif", "image/gif"] as const;
