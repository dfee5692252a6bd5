import { z } from "zod";
import { CutImage, Image } from "./image";
import { Handle } from "./product";

/** Where a link leads; pages turn it into a path of their market. */
export const LinkTarget = z.discriminatedUnion("type", [
  z.object({ type: z.literal("category"), handle: Handle }),
  z.object({ type: z.literal("product"), handle: Handle }),
  z.object({ type: z.literal("collection"), handle: Handle }),
  z.object({ type: z.literal("page"), slug: z.string() }),
  z.object({ type: z.literal("article"), slug: z.string() }),
  /** A path of the shop without the market, such as `/journal`. */
  z.object({ type: z.literal("path"), path: z.string().regex(/^\/(?!\/)/) }),
  z.object({ type: z.literal("url"), url: z.url({ protocol: /^(https?|mailto|tel)$/ }) }),
]);
export type LinkTarget = z.infer<typeof LinkTarget>;

export const Link = z.object({ label: z.string(), target: LinkTarget });
export type Link = z.infer<typeof Link>;

/** Text with marks, the closed set of shapes the shop can draw. */
export type RichInline =
  | { type: "text"; text: string; isBold?: boolean; isItalic?: boolean }
  | { type: "break" }
  | { type: "link"; target: LinkTarget; children: RichInline[] };
export type RichBlock =
  | { type: "paragraph" | "quote"; children: RichInline[] }
  | { type: "heading"; level: 2 | 3; children: RichInline[] }
  | { type: "list"; isOrdered: boolean; items: RichInline[][] };

const RichInline: z.ZodType<RichInline> = z.lazy(() =>
  z.union([
    z.object({
      type: z.literal("text"),
      text: z.string(),
      isBold: z.boolean().optional(),
      isItalic: z.boolean().optional(),
    }),
    z.object({ type: z.literal("break") }),
    z.object({ type: z.literal("link"), target: LinkTarget, children: z.array(RichInline) }),
  ]),
);
const inlines = z.array(RichInline);
export const RichText: z.ZodType<RichBlock[]> = z.array(
  z.union([
    z.object({ type: z.enum(["paragraph", "quote"]), children: inlines }),
    z.object({ type: z.literal("heading"), level: z.union([z.literal(2), z.literal(3)]), children: inlines }),
    z.object({ type: z.literal("list"), isOrdered: z.boolean(), items: z.array(inlines) }),
  ]),
);
export type RichText = RichBlock[];

export const HeroBlock = z.object({
  type: z.literal("hero"),
  image: CutImage,
  headline: z.string(),
  text: z.string(),
  link: Link.nullable(),
  /** Where the words stand on the picture. */
  position: z.enum(["top-left", "left", "bottom-left", "center"]),
  /** Whether the picture is light or dark where the words stand. */
  tone: z.enum(["light", "mid", "dark"]),
});
export const ProductRailBlock = z.object({
  type: z.literal("product-rail"),
  title: z.string(),
  text: z.string(),
  source: z.union([z.object({ collection: Handle }), z.object({ products: z.array(Handle) })]),
  limit: z.int().min(1).max(24),
  link: Link.nullable(),
});
export const StoryBlock = z.object({
  type: z.literal("story"),
  eyebrow: z.string(),
  title: z.string(),
  body: RichText,
  image: Image.nullable(),
});
export const ImageWithTextBlock = z.object({
  type: z.literal("image-with-text"),
  image: Image,
  side: z.enum(["left", "right"]),
  title: z.string(),
  body: RichText,
  link: Link.nullable(),
});
export const QuoteBlock = z.object({ type: z.literal("quote"), text: z.string(), attribution: z.string() });

export const Block = z.discriminatedUnion("type", [
  HeroBlock,
  ProductRailBlock,
  StoryBlock,
  ImageWithTextBlock,
  QuoteBlock,
]);
export type Block = z.infer<typeof Block>;

export const Seo = z.object({ title: z.string(), description: z.string() });

/** A page marketers build from blocks. */
export const Page = z.object({ slug: z.string(), title: z.string(), seo: Seo, blocks: z.array(Block) });
export type Page = z.infer<typeof Page>;

/** A film about a product, from the shop's own origin. */
export const Film = z.object({
  src: z.string(),
  title: z.string(),
  poster: Image.nullable(),
  /** WebVTT in the page's language. */
  captions: z.object({ src: z.string(), language: z.string() }).nullable(),
});
export type Film = z.infer<typeof Film>;

/** A file to take home: how to put it together, how to look after it. */
export const Download = z.object({ title: z.string(), href: z.string(), kilobytes: z.int().nonnegative() });
export type Download = z.infer<typeof Download>;
/** Where a page stands, what it is called, and when it was last changed, in RFC 3339. */
export const PageAddress = z.object({
  slug: z.string(),
  title: z.string(),
  changedAt: z.iso.datetime({ offset: true }),
});
export type PageAddress = z.infer<typeof PageAddress>;

/** Editorial content for one product. */
export const ProductStory = z.object({
  product: Handle,
  blocks: z.array(Block),
  film: Film.nullable(),
  downloads: z.array(Download),
});
export type ProductStory = z.infer<typeof ProductStory>;

/** Measures of a category's sizes. Lengths are in centimetres, so that a market of inches can turn them into its own. */
export const SizeGuide = z.object({
  title: z.string(),
  text: z.string(),
  columns: z.array(z.object({ label: z.string(), isLength: z.boolean() })),
  rows: z.array(z.object({ label: z.string(), cells: z.array(z.string()) })),
});
export type SizeGuide = z.infer<typeof SizeGuide>;

export const ArticleCard = z.object({
  slug: z.string(),
  title: z.string(),
  excerpt: z.string(),
  image: Image.nullable(),
  /** RFC 3339. */
  publishedAt: z.iso.datetime({ offset: true }),
});
export type ArticleCard = z.infer<typeof ArticleCard>;

export const Article = ArticleCard.extend({ seo: Seo, blocks: z.array(Block) });
export type Article = z.infer<typeof Article>;

/** An article or a page as it is called and what it is about, enough to find it by. */
export const ContentTitle = z.object({
  type: z.enum(["article", "page"]),
  slug: z.string(),
  title: z.string(),
  excerpt: z.string(),
});
export type ContentTitle = z.infer<typeof ContentTitle>;

/** What stands around every page. */
export const Site = z.object({
  navigation: z.array(Link),
  footer: z.array(z.object({ title: z.string(), links: z.array(Link) })),
  footerNote: z.string(),
  announcement: z.object({ text: z.string(), link: Link.nullable() }).nullable(),
});
export type Site = z.infer<typeof Site>;
