import { expect, it } from "vitest";
import { Line } from "./line";

it("takes what is typed in any language, without the spaces around it", () => {
  expect(Line.parse("  Größe 3 – 日本 😀\n")).toBe("Größe 3 – 日本 😀");
});

it.each(["a\u0000b", "a\nb", "\u001b[0m", "a\u0085b"])("refuses the control characters of %j", (text) => {
  expect(Line.safeParse(text).success).toBe(false);
});
