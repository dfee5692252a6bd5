import type { PhotoPort } from "../photo-port";

/** Takes for a picture whatever begins as a JPEG does. */
export const memoryPhotos = (): PhotoPort => ({
  clean: async (file) => (file[0] === 0xff && file[1] === 0xd8 ? file.slice(0, 2) : null),
});
