import { Picture } from "@/components/commerce/picture";
import { RichText } from "@/components/commerce/rich-text";
import { Link } from "@/components/ui/link";
import type { Block } from "@/lib/domain/content";
import { linkHref } from "@/lib/domain/paths";

type Props<T extends Block["type"]> = { block: Extract<Block, { type: T }>; market: string };

export function Story({ block, market }: Props<"story">) {
  return (
    <section className="page-width grid gap-8 md:grid-cols-12">
      <div className="md:col-span-5">
        {block.eyebrow ? <p className="eyebrow">{block.eyebrow}</p> : null}
        {block.title ? <h2 className="mt-3 title-medium">{block.title}</h2> : null}
        {block.image ? (
          <div className="mt-8 aspect-4/5 overflow-hidden bg-linen max-md:hidden">
            <Picture image={block.image} sizes="(min-width: 48rem) 38vw, 90vw" />
          </div>
        ) : null}
      </div>
      <div className="prose-width text-lg md:col-span-6 md:col-start-7">
        <RichText value={block.body} market={market} hasTitle={block.title !== ""} />
      </div>
    </section>
  );
}

export function ImageWithText({ block, market }: Props<"image-with-text">) {
  return (
    <section className="page-width grid items-center gap-8 md:grid-cols-2 md:gap-16">
      <div className={`aspect-4/3 overflow-hidden bg-linen ${block.side === "right" ? "md:order-2" : ""}`}>
        {/* Three by two, cropped at its sides. */}
        <Picture image={block.image} sizes="(min-width: 48rem) 51vw, 101vw" />
      </div>
      <div className="prose-width">
        {block.title ? <h2 className="title-medium">{block.title}</h2> : null}
        <div className="mt-5">
          <RichText value={block.body} market={market} hasTitle={block.title !== ""} />
        </div>
        {block.link ? (
          <Link href={linkHref(block.link.target, market)} className="mt-6 inline-block border-b border-ink pb-0.5">
            {block.link.label}
          </Link>
        ) : null}
      </div>
    </section>
  );
}

export function Quote({ block }: { block: Extract<Block, { type: "quote" }> }) {
  return (
    <figure className="page-width text-center">
      <blockquote className="mx-auto max-w-3xl font-display text-2xl leading-snug md:text-4xl">{block.text}</blockquote>
      {block.attribution ? <figcaption className="mt-5 text-muted">{block.attribution}</figcaption> : null}
    </figure>
  );
}
