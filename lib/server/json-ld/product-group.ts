import "server-only";
import { decimalAmount } from "@/lib/domain/format-money";
import type { Market } from "@/lib/domain/market";
import { paths } from "@/lib/domain/paths";
import type { Product, ProductOption, Variant } from "@/lib/domain/product";
import { shopConfig } from "@/shop.config";

export type JsonLdValue = Record<string, unknown>;
export type Absolute = (path: string) => string;

const states: Record<Variant["availability"]["state"], string> = {
  "in-stock": "InStock",
  "low-stock": "LimitedAvailability",
  "back-order": "BackOrder",
  "sold-out": "SoldOut",
};

type Property = "color" | "size";

/** What schema.org calls what an option tells apart: values with a dot of colour are colours, whatever is dyed; others are sizes. */
const propertyOf = ({ values }: ProductOption): Property => (values.some(({ swatch }) => swatch) ? "color" : "size");

/** Back within the shop's days, at its cost or the shopper's, as `shop.config.ts` says. */
const returnPolicy = ({ country }: Market, id: string): JsonLdValue => ({
  "@id": id,
  "@type": "MerchantReturnPolicy",
  applicableCountry: country.toUpperCase(),
  returnPolicyCategory: "https://schema.org/MerchantReturnFiniteReturnWindow",
  merchantReturnDays: shopConfig.returns.days,
  returnMethod: "https://schema.org/ReturnByMail",
  returnFees: `https://schema.org/${shopConfig.returns.isFree ? "FreeReturn" : "ReturnFeesCustomerResponsibility"}`,
});

/**
 * schema.org ProductGroup with a Product per variant, each with its own address, picture and offer; a plain Product where there
 * is no choice. Variants say only what is their own: each has the picture it is known by, and the group's description and the
 * first one's return policy are theirs too.
 * @param more what else is known of the whole, such as its reviews
 */
export function productJsonLd(
  product: Product,
  market: Market,
  absolute: Absolute,
  more: JsonLdValue = {},
): JsonLdValue {
  const url = absolute(paths.product(market.code, product.handle));
  const pictures = (indexes: number[]) =>
    indexes.flatMap((index) => product.images[index] ?? []).map(({ src }) => absolute(src));
  const everyPicture = pictures([0, 1, 2]);
  const returns = `${absolute(paths.home(market.code))}#returns`;
  const isFirst = ({ sku }: Variant) => sku === product.variants[0]?.sku;
  const offer = (variant: Variant): JsonLdValue => ({
    "@type": "Offer",
    url: `${url}?v=${encodeURIComponent(variant.sku)}`,
    price: decimalAmount(variant.price.current),
    priceCurrency: variant.price.current.currency,
    availability: `https://schema.org/${states[variant.availability.state]}`,
    itemCondition: "https://schema.org/NewCondition",
    hasMerchantReturnPolicy: isFirst(variant) ? returnPolicy(market, returns) : { "@id": returns },
  });
  const { rating } = product;
  const whole = {
    name: product.title,
    description: product.description || product.subtitle || product.title,
    url,
    brand: { "@type": "Brand", name: shopConfig.name },
    ...(product.materials.length > 0 ? { material: product.materials.join(", ") } : {}),
    ...(rating
      ? { aggregateRating: { "@type": "AggregateRating", ratingValue: rating.average, reviewCount: rating.count } }
      : {}),
    ...more,
  };
  const [first, ...rest] = product.variants;
  if (first && rest.length === 0) {
    return { "@type": "Product", ...whole, sku: first.sku, image: everyPicture, offers: offer(first) };
  }
  const properties = [...new Set(product.options.map(propertyOf))];
  // Two things dyed on their own are a first and a second colour.
  const chosen = ({ options }: Variant, property: Property) =>
    product.options
      .filter((option) => propertyOf(option) === property)
      .flatMap(({ name, values }) => values.find(({ value }) => value === options[name])?.label ?? [])
      .join("/");
  return {
    "@type": "ProductGroup",
    ...whole,
    productGroupID: product.handle,
    variesBy: properties.map((property) => `https://schema.org/${property}`),
    image: everyPicture,
    hasVariant: product.variants.map((variant) => ({
      "@type": "Product",
      name: `${product.title}, ${variant.title}`,
      sku: variant.sku,
      image: pictures([variant.images[0] ?? 0]),
      ...Object.fromEntries(properties.map((property) => [property, chosen(variant, property)])),
      offers: offer(variant),
    })),
  };
}
