import Link from "next/link";
import type { ReactNode } from "react";
import type { RichInline, RichText as RichTextValue } from "@/lib/domain/content";
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

/** Text of the CMS has no ids; its order is its identity. */
const keyed = <T,>(items: T[]) => items.map((item, index) => ({ item, key: `${index}` }));

function Inlines({ inlines, market }: { inlines: RichInline[]; market: string }): ReactNode {
  return keyed(inlines).map(({ item, key }) => <Inline key={key} inline={item} market={market} />);
}

/** Text with marks, from the closed set of shapes; nothing else can reach the page. */
export function RichText({ value, market }: { value: RichTextValue; market: string }) {
  return (
    <div className="space-y-4 leading-relaxed">
      {keyed(value).map(({ item, key }): ReactNode => {
        if (item.type === "list") {
          const List = item.isOrdered ? "ol" : "ul";
          return (
            <List key={key} className={`space-y-1 ps-5 ${item.isOrdered ? "list-decimal" : "list-disc"}`}>
              {keyed(item.items).map((row) => (
                <li key={row.key}>
                  <Inlines inlines={row.item} market={market} />
                </li>
              ))}
            </List>
          );
        }
        const content = <Inlines inlines={item.children} market={market} />;
        if (item.type === "heading") {
          const Heading = item.level === 2 ? "h2" : "h3";
          return (
            <Heading key={key} className="pt-3 text-2xl">
              {content}
            </Heading>
          );
        }
        return item.type === "quote" ? (
          <blockquote key={key} className="border-s border-line ps-5 font-display text-xl">
            {content}
          </blockquote>
        ) : (
          <p key={key}>{content}</p>
        );
      })}
    </div>
  );
}
