import "server-only";
import { z } from "zod";
import type { Block, Link } from "@/lib/domain/content";
import type { CutImage } from "@/lib/domain/image";
import { toAddressTarget, toRichText } from "./to-rich-text";

const text = z.string().nullish();

export const CmsMedia = z.object({
  alt: text,
  filename: text,
  width: z.number().nullish(),
  height: z.number().nullish(),
  focalX: z.number().nullish(),
  focalY: z.number().nullish(),
  sizes: z.object({ square: z.object({ filename: text, width: z.number().nullish() }).nullish() }).nullish(),
});

const mediaPath = (filename: string) => `/media/cms/${encodeURIComponent(filename)}`;

export const CmsLink = z.object({ label: text, type: z.string().nullish(), reference: text, url: text });

/** The picture on the shop's own origin; null where the file is gone or the relation was not filled. */
export function toImage(media: unknown): CutImage | null {
  const parsed = CmsMedia.safeParse(media);
  if (!parsed.success) return null;
  const { alt, filename, width, height, focalX, focalY, sizes } = parsed.data;
  if (!filename || !width || !height) return null;
  const square = sizes?.square;
  return {
    src: mediaPath(filename),
    alt: alt ?? "",
    width,
    height,
    focalPoint: { x: (focalX ?? 50) / 100, y: (focalY ?? 50) / 100 },
    ...(square?.filename && square.width && { square: { src: mediaPath(square.filename), width: square.width } }),
  };
}

/** A link that leads somewhere and says so; null for one left empty. */
export function toLink(link: unknown): Link | null {
  const parsed = CmsLink.safeParse(link);
  if (!parsed.success || !parsed.data.label) return null;
  const { label, type, reference, url } = parsed.data;
  switch (type) {
    case "category":
    case "product":
    case "collection":
      return reference ? { label, target: { type, handle: reference } } : null;
    case "page":
    case "article":
      return reference ? { label, target: { type, slug: reference } } : null;
    default: {
      const target = toAddressTarget(url);
      return target ? { label, target } : null;
    }
  }
}

const Raw = z.discriminatedUnion("blockType", [
  z.object({
    blockType: z.literal("hero"),
    image: z.unknown(),
    headline: text,
    text,
    link: z.unknown(),
    headlinePosition: z.enum(["top-left", "left", "bottom-left", "center"]).catch("left"),
    tone: z.enum(["light", "mid", "dark"]).catch("light"),
  }),
  z.object({
    blockType: z.literal("productRail"),
    title: text,
    text,
    source: z.string().nullish(),
    collection: text,
    products: z.array(z.string()).nullish(),
    limit: z.number().catch(8),
    link: z.unknown(),
  }),
  z.object({ blockType: z.literal("story"), eyebrow: text, title: text, text: z.unknown(), image: z.unknown() }),
  z.object({
    blockType: z.literal("imageWithText"),
    image: z.unknown(),
    side: z.enum(["left", "right"]).catch("left"),
    title: text,
    text: z.unknown(),
    link: z.unknown(),
  }),
  z.object({ blockType: z.literal("quote"), text, attribution: text }),
]);

/** A block of the CMS as the shop knows it; null for one that is unknown or unfinished. */
export function toBlock(raw: unknown): Block | null {
  const parsed = Raw.safeParse(raw);
  if (!parsed.success) return null;
  const block = parsed.data;
  switch (block.blockType) {
    case "hero": {
      const image = toImage(block.image);
      const { headline, text: words, headlinePosition: position, tone, link } = block;
      return image
        ? { type: "hero", image, headline: headline ?? "", text: words ?? "", position, tone, link: toLink(link) }
        : null;
    }
    case "productRail": {
      const { title, text: words, source, collection, products, limit, link } = block;
      const from = source === "products" ? { products: products ?? [] } : collection ? { collection } : null;
      return from
        ? { type: "product-rail", title: title ?? "", text: words ?? "", source: from, limit, link: toLink(link) }
        : null;
    }
    case "story":
      return {
        type: "story",
        eyebrow: block.eyebrow ?? "",
        title: block.title ?? "",
        body: toRichText(block.text),
        image: toImage(block.image),
      };
    case "imageWithText": {
      const image = toImage(block.image);
      const { side, title, text: words, link } = block;
      return image
        ? { type: "image-with-text", image, side, title: title ?? "", body: toRichText(words), link: toLink(link) }
        : null;
    }
    case "quote":
      return { type: "quote", text: block.text ?? "", attribution: block.attribution ?? "" };
  }
}

export const toBlocks = (raw: unknown[] | null | undefined): Block[] =>
  (raw ?? []).flatMap((one) => toBlock(one) ?? []);
