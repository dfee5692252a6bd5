import "server-only";
import { createHash } from "node:crypto";
import type { Article } from "@/lib/domain/content";
import type { Market } from "@/lib/domain/market";
import type { Product } from "@/lib/domain/product";
import { shopConfig } from "@/shop.config";
import { brandColour } from "./brand";
import { words } from "./words";

/** What stands on a picture that other sites show beside a link to us. */
export type OgCard = {
  kind: "products" | "journal" | "shop";
  name: string;
  title: string;
  text: string;
  image: string | null;
};

/** Raise it when the drawing changes, so that pictures kept elsewhere are asked for anew. */
const drawing = 1;
export const ogSize = { width: 1200, height: 630 };

export const productOg = ({ handle, title, subtitle, images }: Product): OgCard => ({
  kind: "products",
  name: handle,
  title,
  text: subtitle,
  image: images[0]?.src ?? null,
});

export const articleOg = ({ slug, title, excerpt, image }: Article): OgCard => ({
  kind: "journal",
  name: slug,
  title,
  text: excerpt,
  image: image?.src ?? null,
});

export const shopOg = (market: Market): OgCard => ({
  kind: "shop",
  name: "card",
  title: shopConfig.name,
  text: words(market, "site")("tagline"),
  image: null,
});

/** The picture's path: it names what is on it, so that it may be kept for ever. */
export function ogPath(card: OgCard, market: Market): string {
  const colours = ["paper", "ink", "muted", "accent", "on-accent"].map((name) => brandColour(name));
  const hash = createHash("sha256")
    .update(JSON.stringify([drawing, shopConfig.name, colours, card]))
    .digest("hex");
  return `/og/${market.code}/${card.kind}/${card.name}-${hash.slice(0, 12)}.jpg`;
}
