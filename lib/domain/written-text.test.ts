import { expect, it } from "vitest";
import { WrittenText, writtenText } from "./written-text";

it("keeps paragraphs and tidies what is around them", () => {
  expect(WrittenText.parse("  One\r\ntwo\r\n\r\n\r\n\r\nthree \t\n")).toBe("One\ntwo\n\nthree");
});

it("keeps what looks like markup as the text it is", () => {
  const text = '<script>alert("1")</script> & <b>bold</b>';
  expect(WrittenText.parse(text)).toBe(text);
});

it.each(["a\u0000b", "\u001b[0m", "a\u0085b"])("refuses the control characters of %j", (text) => {
  expect(WrittenText.safeParse(text).success).toBe(false);
});

it("counts what is left", () => {
  expect(writtenText(3, 5).safeParse("  ab  ").success).toBe(false);
  expect(writtenText(3, 5).safeParse("   abc\n\n").success).toBe(true);
  expect(writtenText(3, 5).safeParse("abcdef").success).toBe(false);
});

it("reads a long text in no time", () => {
  const started = performance.now();
  WrittenText.safeParse(`${"\n a".repeat(200_000)}\u0000`);
  expect(performance.now() - started).toBeLessThan(1_000);
});
