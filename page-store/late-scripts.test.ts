import { expect, test } from "vitest";
import { withLateScripts } from "./late-scripts";

const page = (head: string, body = "") => `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;
const script = '<script src="/_next/static/chunks/a.js" async=""></script>';
const entry = '<script src="/_next/static/chunks/b.js" id="_R_" async=""></script>';

test("scripts stay named but wait, and nothing asks for them earlier", () => {
  const hint = '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/b.js"/>';
  const late = withLateScripts(page(`${hint}${script}`, `<h1>Chair</h1>${entry}`));
  expect(late).toContain('<script type="late" src="/_next/static/chunks/a.js" async="">');
  expect(late).toContain('<script type="late" src="/_next/static/chunks/b.js" id="_R_" async="">');
  expect(late).not.toContain("preload");
  expect(late.match(/<script>/g)).toHaveLength(1);
  expect(late.endsWith("</script></body></html>")).toBe(true);
});

test("pictures, inline scripts and those for old browsers are let be", () => {
  const others = [
    '<link rel="preload" as="image" href="/a.webp"/>',
    '<script>self.__next_f.push([1,"<b>"])</script>',
    '<script src="/_next/static/chunks/old.js" noModule=""></script>',
    '<script type="application/ld+json">{"a":1}</script>',
  ];
  const late = withLateScripts(page(others.join("") + script));
  for (const other of others) expect(late).toContain(other);
});

test("text of the page that looks like its end, or like a script, changes nothing else", () => {
  const data = '<script>self.__next_f.push([1,"\\u003c/body>"])</script>';
  expect(withLateScripts(page(script, data))).toContain(data);
});

test.each([page("<title>None</title>"), "", "not a page", `<div>${script}</div>`])(
  "%j comes back as it was",
  (html) => {
    expect(withLateScripts(html)).toBe(html);
  },
);
