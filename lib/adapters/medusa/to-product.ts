import "server-only";
import { z } from "zod";
import { availabilityOf } from "@/lib/domain/availability";
import type { Language, Market } from "@/lib/domain/market";
import type { Model } from "@/lib/domain/model";
import { moneyFromMajor } from "@/lib/domain/money";
import type { Price } from "@/lib/domain/price";
import type { Dimensions, Product, Variant } from "@/lib/domain/product";
import { Rating } from "@/lib/domain/rating";
import { ShopError } from "@/lib/domain/shop-error";
import { UnitMeasure } from "@/lib/domain/unit-measure";
import { byRank } from "./by-rank";
import { EngineImage, toImage, toMediaPath } from "./to-image";
import { EngineOption, EngineReference, toOptions } from "./to-options";

const texts = z.record(z.string(), z.array(z.string()));
const size = z.object({ width: z.number(), depth: z.number(), height: z.number() }).partial();
const EngineVariant = z.object({
  id: z.string(),
  title: z.string(),
  sku: z.string().nullable(),
  allow_backorder: z.boolean(),
  manage_inventory: z.boolean(),
  inventory_quantity: z.number().nullish(),
  weight: z.number().nullish(),
  variant_rank: z.number().nullish(),
  options: z.array(EngineReference),
  images: z.array(EngineReference).nullish(),
  metadata: z
    .object({
      dimensions_cm: size.optional().catch(undefined),
      unit_measure: UnitMeasure.nullish().catch(null),
      // Merchants type these into the metadata; what cannot be read promises nothing.
      restock_on: z.iso.date().optional().catch(undefined),
      lead_time_days: z.coerce.number().int().positive().max(1_000).optional().catch(undefined),
    })
    .nullish(),
  calculated_price: z.object({ calculated_amount: z.number(), original_amount: z.number() }).nullish(),
  prior_prices: z.array(z.object({ currency_code: z.string(), amount: z.number() }).nullable()).nullish(),
});
type EngineVariant = z.infer<typeof EngineVariant>;

type EngineCategory = { handle: string; name: string; parent_category?: EngineCategory | null | undefined };
const EngineCategory: z.ZodType<EngineCategory> = z.lazy(() =>
  z.object({ handle: z.string(), name: z.string(), parent_category: EngineCategory.nullish() }),
);

export const EngineProduct = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  subtitle: z.string().nullish(),
  description: z.string().nullish(),
  metadata: z
    .object({
      features: texts.optional(),
      care: texts.optional(),
      materials: z.array(z.object({ label: z.record(z.string(), z.string()) })).optional(),
      related: z.array(z.string()).optional(),
      dimensions_cm: size.optional(),
      model: z.object({ glb: z.string(), usdz: z.string(), shows: z.string() }).nullish(),
      rating: Rating.optional().catch(undefined),
    })
    .nullish(),
  images: z.array(EngineImage.extend({ rank: z.number().nullish() })).nullish(),
  options: z.array(EngineOption).nullish(),
  variants: z.array(EngineVariant),
  categories: z.array(EngineCategory).nullish(),
  tags: z.array(z.object({ value: z.string() })).nullish(),
});
export type EngineProduct = z.infer<typeof EngineProduct>;

/** Products that bear the same tag of this form are a set. */
const setTag = "set:";

/** Everything a card needs. The store API gives pictures and variants only whole. */
export const cardFields = [
  "id,handle,title,subtitle,metadata,*images,tags.value,*options,*options.values,*variants,variants.options.id",
  "*variants.images,*variants.calculated_price,+variants.inventory_quantity,*variants.prior_prices",
].join(",");

/** Everything a product page needs, and nothing more. */
export const productFields = `${cardFields},description,*categories,*categories.parent_category`;

function toPrice({ calculated_price: price, prior_prices }: EngineVariant, market: Market): Price {
  if (!price) throw new ShopError("upstream-nonsense", "commerce", { cause: `no price in ${market.currency}` });
  const current = moneyFromMajor(price.calculated_amount, market.currency);
  const original = moneyFromMajor(price.original_amount, market.currency);
  if (original.amount <= current.amount) return { current };
  const prior = prior_prices?.find((row) => row?.currency_code === market.currency.toLowerCase());
  return { current, original, ...(prior ? { lowest30Days: moneyFromMajor(prior.amount, market.currency) } : {}) };
}

function path(category: EngineCategory | undefined): EngineCategory[] {
  return category ? [...path(category.parent_category ?? undefined), category] : [];
}

/** The longest of the product's category paths: the most particular place it stands in. */
const deepest = (categories: EngineCategory[]): EngineCategory[] =>
  categories.map((category) => path(category)).sort((a, b) => b.length - a.length)[0] ?? [];

const inLanguage = (lists: Record<string, string[]> | undefined, language: Language): string[] =>
  lists?.[language] ?? lists?.en ?? [];

function toDimensions(size: Partial<Dimensions> | undefined): Dimensions | null {
  return size?.width && size.depth && size.height
    ? { width: size.width, depth: size.depth, height: size.height }
    : null;
}

/** Only what the shop can serve from its own origin. */
function toModel(model: NonNullable<EngineProduct["metadata"]>["model"]): Model | null {
  if (!model) return null;
  const [glb, usdz] = [toMediaPath(model.glb), toMediaPath(model.usdz)];
  return glb && usdz ? { glb, usdz, shows: model.shows } : null;
}

/** A product in a market's words and money. Variants the market has no price for are not sold there. */
export function toProduct(product: EngineProduct, market: Market, lowStockBelow: number): Product | null {
  const images = [...(product.images ?? [])].sort(byRank);
  const shown = images.flatMap((image) => {
    const picture = toImage(image, market.language, product.title);
    return picture ? [{ id: image.id, picture }] : [];
  });
  const position = new Map(shown.map(({ id }, index) => [id, index]));
  const sold = product.variants.filter((variant) => variant.calculated_price);
  if (sold.length === 0) return null;
  const { options, choiceOf } = toOptions(
    product.options ?? [],
    sold.map((variant) => variant.options),
  );
  const dimensions = toDimensions(product.metadata?.dimensions_cm);
  const tags = (product.tags ?? []).map(({ value }) => value);
  const ownSize = ({ metadata }: EngineVariant): { dimensions?: Dimensions } => {
    const own = toDimensions(metadata?.dimensions_cm);
    const isOther = own && dimensions && (["width", "depth", "height"] as const).some((k) => own[k] !== dimensions[k]);
    return isOther ? { dimensions: own } : {};
  };
  const toVariant = (variant: EngineVariant): Variant => ({
    id: variant.id,
    sku: variant.sku ?? variant.id,
    title: variant.title,
    options: choiceOf(variant.options),
    price: toPrice(variant, market),
    availability: variant.manage_inventory
      ? availabilityOf(variant.inventory_quantity ?? 0, variant.allow_backorder, lowStockBelow, {
          restockOn: variant.metadata?.restock_on,
          leadDays: variant.metadata?.lead_time_days,
        })
      : { state: "in-stock" },
    images: (variant.images ?? []).flatMap((image) => position.get(image.id) ?? []).sort((a, b) => a - b),
    ...ownSize(variant),
    ...(variant.metadata?.unit_measure ? { measure: variant.metadata.unit_measure } : {}),
  });
  return {
    id: product.id,
    handle: product.handle,
    title: product.title,
    subtitle: product.subtitle ?? "",
    description: product.description ?? "",
    features: inLanguage(product.metadata?.features, market.language),
    care: inLanguage(product.metadata?.care, market.language),
    materials: (product.metadata?.materials ?? []).flatMap(({ label }) => label[market.language] ?? label.en ?? []),
    dimensions,
    weightGrams: sold[0]?.weight ?? null,
    images: shown.map(({ picture }) => picture),
    options,
    variants: sold.sort((a, b) => (a.variant_rank ?? 0) - (b.variant_rank ?? 0)).map(toVariant),
    categories: deepest(product.categories ?? []).map(({ handle, name }) => ({ handle, title: name })),
    tags: tags.filter((tag) => !tag.startsWith(setTag)),
    sets: tags.flatMap((tag) => (tag.startsWith(setTag) ? [tag.slice(setTag.length)] : [])),
    related: product.metadata?.related ?? [],
    model: toModel(product.metadata?.model),
    ...(product.metadata?.rating ? { rating: product.metadata.rating } : {}),
  };
}
