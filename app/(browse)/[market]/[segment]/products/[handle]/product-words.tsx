import { operations } from "@/lib/contract/v1/operations";
import type { Film } from "@/lib/domain/content";
import type { WorkingDays } from "@/lib/domain/fulfilment";
import type { Market } from "@/lib/domain/market";
import { paths } from "@/lib/domain/paths";
import type { Product } from "@/lib/domain/product";
import { priceLawWords } from "@/lib/server/price-law-words";
import { restockText } from "@/lib/server/restock-text";
import { problemWords, words } from "@/lib/server/words";

/** Every word the choice of a variant needs, because it runs in the browser without a translator. */
export function viewWords(market: Market) {
  const t = words(market, "product");
  const common = words(market, "common");
  return {
    add: t("add"),
    adding: t("adding"),
    added: t("added"),
    viewCart: t("viewCart"),
    quantity: t("quantity"),
    soldOut: t("soldOut"),
    colon: common("colon"),
    unavailable: t("unavailable"),
    notMade: t("notMade"),
    inStock: t("inStock"),
    lowStock: t.raw("lowStock"),
    backOrder: t("backOrder"),
    tax: market.taxDisplay === "included" ? t("taxIncluded") : t("taxExcluded"),
    ...priceLawWords(market),
    was: common("was"),
    now: common("now"),
    problems: problemWords(market, operations.addToCart.problems),
  };
}

/** When each variant on back-order ships, by its SKU; those of which nothing is known are left out. */
export const restockWords = ({ variants }: Product, market: Market): Record<string, string> =>
  Object.fromEntries(
    variants.flatMap(({ sku, availability }) => {
      const text = restockText(availability, market);
      return text ? [[sku, text]] : [];
    }),
  );

export function galleryWords(market: Market) {
  const t = words(market, "product");
  return {
    gallery: t("gallery"),
    enlarge: t("enlarge"),
    place: t.raw("place"),
    zoomIn: t("zoomIn"),
    zoomOut: t("zoomOut"),
    previous: t("previous"),
    next: t("next"),
    close: t("close"),
  };
}

/** The words of a film and of a model go with them, so that the many products without are spared them. */
export function filmWords(film: Film, market: Market) {
  const t = words(market, "product");
  return { play: t("play", { title: film.title }), captions: t("captions") };
}

export function modelWords({ title, variants, model }: Product, market: Market) {
  const t = words(market, "product");
  const shown = variants.find(({ sku }) => sku === model?.shows)?.title;
  return {
    open: t("model"),
    close: t("close"),
    title: t("modelTitle", { title }),
    help: t("modelHelp"),
    shows: shown && variants.length > 1 ? t("modelShows", { variant: shown }) : "",
    loading: t("modelLoading"),
    missed: t("modelMissed"),
    retry: t("modelRetry"),
    failed: t("modelFailed"),
    ar: t("ar"),
  };
}

/** `2–4 working days`, for as long as no date can be told. */
export function daysWords({ min, max }: WorkingDays, market: Market): string {
  const t = words(market, "product");
  return min === max ? t("daysOne", { days: max }) : t("daysSpan", { min, max });
}

export const breadcrumbOf = (product: Product, market: Market) => [
  { title: words(market, "common")("home"), href: paths.home(market.code) },
  ...product.categories.map(({ title, handle }) => ({ title, href: paths.category(market.code, handle) })),
  { title: product.title },
];
