import type { pages } from "./pages.ts";

/** The scripts of an app of one heading, gzip. The bench builds one and says when this is no longer so. */
export const emptyAppBytes = 135_300;

/** What a page may load beyond that before it is touched, in bytes, gzip. */
export const scriptBudgets: Record<keyof typeof pages, number> = { home: 15_000, category: 20_000, product: 25_000 };

/** Requests of all kinds (page, data, script, picture, font) for one page view, over a visit of ten. */
export const requestsPerView = 15;

/** How many pixels a picture brings for each pixel it is shown at, in width. */
export const pictureScale = { least: 0.9, most: 2.2 };
