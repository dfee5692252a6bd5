import { expect, it } from "vitest";
import { writtenText } from "./written-text";

it("keeps paragraphs and tidies what is around them", () => {
  expect(writtenText(1, 1_000_000).parse("  One\r\ntwo\r\n\r\n\r\n\r\nthree \t\n")).toBe("One\ntwo\n\nthree");
});

it("keeps what looks like markup as the text it is", () => {
  const text = '<script>alert("1")</script> & <b>bold</b>';
  expect(writtenText(1, 1_000_000).parse(text)).toBe(text);
});

it.each(["a\u0000b", "\u001b[0m", "a\u0085b", "\ud800"])("refuses the control characters of %j", (text) => {
  expect(writtenText(1, 1_000_000).safeParse(text).success).toBe(false);
});

it("counts what is left", () => {
  expect(writtenText(3, 5).safeParse("  ab  ").success).toBe(false);
  expect(writtenText(3, 5).safeParse("   abc\n\n").success).toBe(true);
  expect(writtenText(3, 5).safeParse("abcdef").success).toBe(false);
});

it("reads a long text in no time", () => {
  const started = performance.now();
  writtenText(1, 1_000_000).safeParse(`${"\n a".repeat(200_000)}\u0000`);
  expect(performance.now() - started).toBeLessThan(1_000);
});
