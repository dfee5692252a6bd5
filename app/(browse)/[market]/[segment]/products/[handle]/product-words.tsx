import type { ReactNode } from "react";
import { operations } from "@/lib/contract/v1/operations";
import type { Market } from "@/lib/domain/market";
import { paths } from "@/lib/domain/paths";
import type { Product } from "@/lib/domain/product";
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
    gallery: t("gallery"),
    unavailable: t("unavailable"),
    inStock: t("inStock"),
    lowStock: t.raw("lowStock"),
    backOrder: t("backOrder"),
    tax: market.taxDisplay === "included" ? t("taxIncluded") : t("taxExcluded"),
    was: common("was"),
    now: common("now"),
    problems: problemWords(market, operations.addToCart.problems),
  };
}

export const breadcrumbOf = (product: Product, market: Market) => [
  { title: words(market, "common")("home"), href: paths.home(market.code) },
  ...product.categories.map(({ title, handle }) => ({ title, href: paths.category(market.code, handle) })),
  { title: product.title },
];

const bullets = (items: string[]): ReactNode => (
  <ul className="list-disc space-y-1 ps-5">
    {items.map((item) => (
      <li key={item}>{item}</li>
    ))}
  </ul>
);

/** The folded sections below the button; empty ones are left out. */
export function factsOf(product: Product, market: Market): { title: string; content: ReactNode }[] {
  const t = words(market, "product");
  const number = new Intl.NumberFormat(market.locale, { maximumFractionDigits: 1 });
  const { dimensions, weightGrams } = product;
  const details = (
    <>
      <p>{product.description}</p>
      {product.features.length > 0 ? <div className="mt-4">{bullets(product.features)}</div> : null}
    </>
  );
  const size = dimensions
    ? t("dimensionsText", {
        width: number.format(dimensions.width),
        depth: number.format(dimensions.depth),
        height: number.format(dimensions.height),
      })
    : null;
  return [
    { title: t("details"), content: details },
    ...(size
      ? [
          {
            title: t("dimensions"),
            content: (
              <>
                <p>{size}</p>
                {weightGrams ? <p>{t("weight", { weight: number.format(weightGrams / 1000) })}</p> : null}
              </>
            ),
          },
        ]
      : []),
    ...(product.materials.length > 0 ? [{ title: t("materials"), content: bullets(product.materials) }] : []),
    ...(product.care.length > 0 ? [{ title: t("care"), content: bullets(product.care) }] : []),
  ];
}
