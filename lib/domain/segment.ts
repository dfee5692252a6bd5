import { createHmac } from "node:crypto";

/**
 * The closed set of segment codes. A code is a keyed hash of its slot's number, so that nobody can guess another
 * slot's or make one up; the first is the default segment.
 */
export const segmentCodes = (secret: string, slots: number): string[] =>
  Array.from({ length: slots }, (_, slot) =>
    createHmac("sha256", secret).update(`segment:${slot}`).digest("hex").slice(0, 10),
  );

export const segmentCookie = "segment";
