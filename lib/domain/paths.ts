import type { LinkTarget } from "./content";

/** Paths shoppers see. Every one begins with the market's code. */
export const paths = {
  home: (market: string) => `/${market}`,
  product: (market: string, handle: string) => `/${market}/products/${handle}`,
  category: (market: string, handle: string) => `/${market}/categories/${handle}`,
  collection: (market: string, handle: string) => `/${market}/collections/${handle}`,
  search: (market: string, q?: string) => `/${market}/search${q ? `?q=${encodeURIComponent(q)}` : ""}`,
  compare: (market: string, handles: string[] = []) =>
    `/${market}/compare${handles.length > 0 ? `?products=${handles.join(",")}` : ""}`,
  journal: (market: string) => `/${market}/journal`,
  article: (market: string, slug: string) => `/${market}/journal/${slug}`,
  page: (market: string, slug: string) => (slug === "home" ? `/${market}` : `/${market}/pages/${slug}`),
  cart: (market: string) => `/${market}/cart`,
  checkout: (market: string) => `/${market}/checkout`,
  /** Where a link of a letter leads; its secret is the last part. */
  confirm: (market: string, token: string) => `/${market}/confirm/${token}`,
  unsubscribe: (market: string, token: string) => `/${market}/unsubscribe/${token}`,
  /** The prefix of order pages; an order's sealed token follows. */
  orders: (market: string) => `/${market}/orders`,
};

/** The address of a content link in a market. */
export function linkHref(target: LinkTarget, market: string): string {
  switch (target.type) {
    case "category":
      return paths.category(market, target.handle);
    case "product":
      return paths.product(market, target.handle);
    case "collection":
      return paths.collection(market, target.handle);
    case "page":
      return paths.page(market, target.slug);
    case "article":
      return paths.article(market, target.slug);
    case "path":
      return `/${market}${target.path}`;
    case "url":
      return target.url;
  }
}
