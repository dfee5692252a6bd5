import { describe, expect, it } from "vitest";
import { toAddressTarget, toRichText } from "./to-rich-text";

const text = (words: string, format = 0) => ({ type: "text", text: words, format });
const state = (...children: unknown[]) => ({ root: { type: "root", children } });

describe("rich text of the CMS", () => {
  it("keeps the text of unknown nodes and drops the nodes", () => {
    const made = toRichText(state({ type: "paragraph", children: [{ type: "marquee", children: [text("wool", 3)] }] }));
    expect(made).toEqual([
      { type: "paragraph", children: [{ type: "text", text: "wool", isBold: true, isItalic: true }] },
    ]);
  });

  it("turns a link to a script into its words", () => {
    const link = { type: "link", fields: { url: "javascript:alert(1)" }, children: [text("press me")] };
    expect(toRichText(state({ type: "paragraph", children: [link] }))).toEqual([
      { type: "paragraph", children: [{ type: "text", text: "press me" }] },
    ]);
  });

  it.each(["//evil.example", "javascript:alert(1)", "data:text/html,x", "", null])(
    "leads nowhere for %s",
    (address) => {
      expect(toAddressTarget(address)).toBeNull();
    },
  );

  it.each([null, {}, { root: null }, "text"])("is empty for nonsense: %s", (nonsense) => {
    expect(toRichText(nonsense)).toEqual([]);
  });
});
