import "server-only";
import type { Block, RichBlock, RichInline } from "@/lib/domain/content";
import { linkHref } from "@/lib/domain/paths";
import { absolute } from "@/lib/server/absolute";

/** Text that says itself and no mark of Markdown, on one line. */
export const plain = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(/([\\`*_[\]<>|])/g, "\\$1")
    .replace(/^(\s*)([#>+-]|\d+\.)(?=\s)/, "$1\\$2")
    .trim();

export const link = (text: string, href: string): string =>
  `[${plain(text)}](${href.startsWith("/") ? absolute(href) : href})`;

/** Paragraphs with a blank line between them; what is empty is left out. */
export const paragraphs = (parts: (string | null | undefined)[]): string => `${parts.filter(Boolean).join("\n\n")}\n`;

/** A table; a cell's own bars are escaped by `plain`. */
export const table = (head: string[], rows: string[][]): string =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

export const bullets = (items: string[]): string => items.map((item) => `- ${item}`).join("\n");

function inline(one: RichInline, market: string): string {
  if (one.type === "break") return "  \n";
  if (one.type === "link") {
    const label = one.children.map((child) => inline(child, market)).join("");
    const href = linkHref(one.target, market);
    return `[${label}](${href.startsWith("/") ? absolute(href) : href})`;
  }
  // Spaces stay outside the marks, which would be no marks otherwise.
  const [, before = "", words = "", after = ""] = /^(\s*)(.*?)(\s*)$/s.exec(one.text) ?? [];
  const text = plain(words);
  if (!text) return one.text ? " " : "";
  const marked = one.isBold ? `**${text}**` : one.isItalic ? `*${text}*` : text;
  return `${before ? " " : ""}${marked}${after ? " " : ""}`;
}

function richBlock(block: RichBlock, market: string): string {
  const all = (inlines: RichInline[]) =>
    inlines
      .map((one) => inline(one, market))
      .join("")
      .trim();
  switch (block.type) {
    case "list":
      return block.items.map((item, index) => `${block.isOrdered ? `${index + 1}.` : "-"} ${all(item)}`).join("\n");
    case "heading":
      return `${"#".repeat(block.level)} ${all(block.children)}`;
    case "quote":
      return `> ${all(block.children)}`;
    case "paragraph":
      return all(block.children);
  }
}

/** What marketers wrote, without the pictures; a rail tells where its products are. */
export function blockText(block: Block, market: string): string {
  const rich = (body: RichBlock[]) => body.map((one) => richBlock(one, market));
  switch (block.type) {
    case "hero":
      return paragraphs([
        block.headline && `## ${plain(block.headline)}`,
        plain(block.text),
        block.link && link(block.link.label, linkHref(block.link.target, market)),
      ]);
    case "product-rail": {
      const { source } = block;
      const goods =
        "products" in source
          ? source.products.map((handle) => link(handle, linkHref({ type: "product", handle }, market)))
          : [
              link(
                block.title || source.collection,
                linkHref({ type: "collection", handle: source.collection }, market),
              ),
            ];
      return paragraphs([block.title && `## ${plain(block.title)}`, plain(block.text), bullets(goods)]);
    }
    case "story":
      return paragraphs([block.title && `## ${plain(block.title)}`, ...rich(block.body)]);
    case "image-with-text":
      return paragraphs([
        block.title && `## ${plain(block.title)}`,
        ...rich(block.body),
        block.link && link(block.link.label, linkHref(block.link.target, market)),
      ]);
    case "quote":
      return `> ${plain(block.text)}${block.attribution ? ` (${plain(block.attribution)})` : ""}`;
  }
}
