import { expect, test } from "vitest";
import { prefersMarkdown } from "./accept";

test.each([
  ["text/markdown", true],
  ["text/markdown, text/html;q=0.9, */*;q=0.1", true],
  ["text/markdown, text/html, */*", true],
  ["text/html;q=0.5, text/markdown;q=0.8", true],
  ["TEXT/MARKDOWN ; Q=1", true],
  ["text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8", false],
  ["text/html, text/markdown;q=0.5", false],
  ["text/markdown;q=0.5, */*", false],
  ["text/markdown;q=0", false],
  ["text/markdown;q=nonsense, text/html", false],
  ["*/*", false],
  ["", false],
  [null, false],
])("%s: %s", (accept, expected) => {
  expect(prefersMarkdown(accept)).toBe(expected);
});
