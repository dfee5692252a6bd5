import { describe, expect, it } from "vitest";
import type { PhotoPort } from "../photo-port";

export type PhotoWorld = {
  photos: PhotoPort;
  /** A picture whose file tells where it was taken, in these bytes. */
  picture: Uint8Array;
  secret: string;
};

const bytes = (text: string) => new TextEncoder().encode(text);

/** The facts of every PhotoPort. */
export function describePhotoPort(name: string, setUp: () => Promise<PhotoWorld>): void {
  describe(name, () => {
    it("keeps the picture and nothing else of the file", async () => {
      const { photos, picture, secret } = await setUp();
      const text = (file: Uint8Array) => Buffer.from(file).toString("latin1");
      expect(text(picture)).toContain(secret);
      const clean = await photos.clean(picture);
      expect(clean?.length).toBeGreaterThan(0);
      expect(text(clean ?? new Uint8Array())).not.toContain(secret);
    });

    it.each([
      ["nothing", ""],
      ["text", "I am a picture, believe me"],
      ["a page", "<html><script>alert(1)</script></html>"],
      ["a drawing that is a program", '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
      ["half a picture", "\u0089PNG\r\n\u001a\n"],
    ])("takes %s for no picture", async (_, text) => {
      const { photos } = await setUp();
      expect(await photos.clean(bytes(text))).toBeNull();
    });
  });
}
