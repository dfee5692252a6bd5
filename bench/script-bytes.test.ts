import { expect, test } from "vitest";
import { namedScripts } from "./script-bytes.ts";

const page = "https://shop.example/en-gb";

test("finds each script a page names once, as an absolute address", () => {
  const html = `<script src="/_next/a.js" async=""></script><link href="/b.js"><script src="/_next/a.js"></script>
    <script>self.push("inline")</script><script src="https://cdn.example/c.js" id="_R_"></script>`;
  expect(namedScripts(html, page)).toEqual(["https://shop.example/_next/a.js", "https://cdn.example/c.js"]);
});

test("leaves out what only browsers without modules load", () => {
  expect(namedScripts(`<script src="/old.js" noModule=""></script>`, page)).toEqual([]);
});
