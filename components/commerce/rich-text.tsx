import type { ReactNode } from "react";
import { keyed } from "@/components/ui/keyed";
import { Link } from "@/components/ui/link";
import type { RichBlock, RichInline, RichText as RichTextValue } from "@/lib/domain/content";
import { linkHref } from "@/lib/domain/paths";

function Inline({ inline, market }: { inline: RichInline; market: string }): ReactNode {
  if (inline.type === "break") return <br />;
  if (inline.type === "link") {
    return (
      <Link
        href={linkHref(inline.target, market)}
        className="underline decoration-line underline-offset-4 hover:decoration-ink"
      >
        <Inlines inlines={inline.children} market={market} />
      </Link>
    );
  }
  const text = inline.isItalic ? <em>{inline.text}</em> : inline.text;
  return inline.isBold ? <strong>{text}</strong> : text;
}

function Inlines({ inlines, market }: { inlines: RichInline[]; market: string }): ReactNode {
  return keyed(inlines).map(({ item, key }) => <Inline key={key} inline={item} market={market} />);
}

function Block({ block, market, isTop }: { block: RichBlock; market: string; isTop: boolean }) {
  if (block.type === "list") {
    const List = block.isOrdered ? "ol" : "ul";
    return (
      <List className={`space-y-1 ps-5 ${block.isOrdered ? "list-decimal" : "list-disc"}`}>
        {keyed(block.items).map(({ item, key }) => (
          <li key={key}>
            <Inlines inlines={item} market={market} />
          </li>
        ))}
      </List>
    );
  }
  const content = <Inlines inlines={block.children} market={market} />;
  if (block.type === "heading") {
    const Heading = block.level === 2 || isTop ? "h2" : "h3";
    return <Heading className="pt-3 text-2xl">{content}</Heading>;
  }
  if (block.type === "quote") {
    return <blockquote className="border-s border-line ps-5 font-display text-xl">{content}</blockquote>;
  }
  return <p>{content}</p>;
}

export interface RichTextProps {
  value: RichTextValue;
  market: string;
  /** Whether a heading of the text's own block stands above it. */
  hasTitle?: boolean;
}

/**
 * Text with marks, from the closed set of shapes; nothing else can reach the page. Small headings with no larger one above them are
 * the second level of the page: none is skipped.
 */
export function RichText({ value, market, hasTitle = false }: RichTextProps) {
  const isTop = !hasTitle && !value.some((block) => block.type === "heading" && block.level === 2);
  return (
    <div className="space-y-4 leading-relaxed">
      {keyed(value).map(({ item, key }) => (
        <Block key={key} block={item} market={market} isTop={isTop} />
      ))}
    </div>
  );
}
