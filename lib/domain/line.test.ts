import { expect, it } from "vitest";
import { line } from "./line";

it("takes what is typed in any language, without the spaces around it", () => {
  expect(line(1, 80).parse("  Größe 3 – 日本 😀\n")).toBe("Größe 3 – 日本 😀");
});

it.each(["a\u0000b", "a\nb", "\u001b[0m", "a\u0085b", "\ud800"])("refuses the control characters of %j", (text) => {
  expect(line(1, 80).safeParse(text).success).toBe(false);
});
