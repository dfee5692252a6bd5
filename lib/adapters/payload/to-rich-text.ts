import "server-only";
import type { LinkTarget, RichBlock, RichInline, RichText } from "@/lib/domain/content";

type Node = { type?: unknown; children?: unknown; [key: string]: unknown };
const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null;
const childrenOf = (node: Node): Node[] => (Array.isArray(node.children) ? node.children.filter(isNode) : []);

/** Lexical's bit field of text formats. */
const bold = 1;
const italic = 2;

/** An address typed by an editor: a path of the shop or an outside address; anything else leads nowhere. */
export function toAddressTarget(address: unknown): LinkTarget | null {
  if (typeof address !== "string") return null;
  if (/^\/(?!\/)/.test(address)) return { type: "path", path: address };
  return /^(?:https:\/\/|mailto:|tel:)/i.test(address) ? { type: "url", url: address } : null;
}

function toInlines(nodes: Node[]): RichInline[] {
  return nodes.flatMap((node): RichInline[] => {
    if (node.type === "text" && typeof node.text === "string") {
      const format = typeof node.format === "number" ? node.format : 0;
      return [
        {
          type: "text",
          text: node.text,
          ...(format & bold ? { isBold: true } : {}),
          ...(format & italic ? { isItalic: true } : {}),
        },
      ];
    }
    if (node.type === "linebreak") return [{ type: "break" }];
    const children = toInlines(childrenOf(node));
    if (node.type !== "link") return children;
    const fields = isNode(node.fields) ? node.fields : {};
    const target = toAddressTarget(fields.url);
    return target ? [{ type: "link", target, children }] : children;
  });
}

function toBlocks(node: Node): RichBlock[] {
  const children = childrenOf(node);
  switch (node.type) {
    case "paragraph":
    case "quote": {
      const inlines = toInlines(children);
      return inlines.length > 0 ? [{ type: node.type, children: inlines }] : [];
    }
    case "heading":
      return [{ type: "heading", level: node.tag === "h3" ? 3 : 2, children: toInlines(children) }];
    case "list":
      return [
        {
          type: "list",
          isOrdered: node.listType === "number",
          items: children.map((item) => toInlines(childrenOf(item))),
        },
      ];
    default:
      return children.flatMap(toBlocks);
  }
}

/** Lexical's editor state as the closed set of shapes the shop draws. Unknown nodes go, their text stays. */
export function toRichText(state: unknown): RichText {
  return isNode(state) && isNode(state.root) ? childrenOf(state.root).flatMap(toBlocks) : [];
}
