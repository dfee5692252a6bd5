import "server-only";
import type { Article } from "@/lib/domain/content";
import type { Market } from "@/lib/domain/market";
import { paths } from "@/lib/domain/paths";
import type { ProductCard } from "@/lib/domain/product";
import { shopConfig } from "@/shop.config";
import type { Absolute, JsonLdValue } from "./product-group";

const publisher = (absolute: Absolute): JsonLdValue => ({
  "@type": "Organization",
  "@id": absolute("/#organization"),
  name: shopConfig.name,
  url: absolute("/"),
  logo: absolute("/icons/512.png"),
});

/** Who sells here, and how to search the shop in a market: for the home page. */
export const shopJsonLd = (market: Market, absolute: Absolute): JsonLdValue => ({
  "@graph": [
    publisher(absolute),
    {
      "@type": "WebSite",
      "@id": absolute(`${paths.home(market.code)}#website`),
      name: shopConfig.name,
      url: absolute(paths.home(market.code)),
      inLanguage: market.locale,
      publisher: { "@id": absolute("/#organization") },
      potentialAction: {
        "@type": "SearchAction",
        target: { "@type": "EntryPoint", urlTemplate: `${absolute(paths.search(market.code))}?q={search_term_string}` },
        "query-input": "required name=search_term_string",
      },
    },
  ],
});

/** The products of one page of a listing, in the order they are shown. */
export const listJsonLd = (
  cards: ProductCard[],
  market: Market,
  absolute: Absolute,
  shown: { total: number; before: number } = { total: cards.length, before: 0 },
): JsonLdValue => ({
  "@type": "ItemList",
  numberOfItems: shown.total,
  itemListElement: cards.map(({ handle, title }, index) => ({
    "@type": "ListItem",
    position: shown.before + index + 1,
    name: title,
    url: absolute(paths.product(market.code, handle)),
  })),
});

export const articleJsonLd = (article: Article, market: Market, absolute: Absolute): JsonLdValue => ({
  "@type": "Article",
  headline: article.title,
  description: article.seo.description || article.excerpt,
  ...(article.image ? { image: [absolute(article.image.src)] } : {}),
  datePublished: article.publishedAt,
  inLanguage: market.locale,
  mainEntityOfPage: absolute(paths.article(market.code, article.slug)),
  author: publisher(absolute),
  publisher: publisher(absolute),
});
