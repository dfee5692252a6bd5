/** The card of the product that a link leads to, where it stands on one. */
export const cardOf = (link: HTMLAnchorElement): HTMLElement | null =>
  link.pathname.includes("/products/") ? link.closest("article") : null;
