import { Modules } from "@medusajs/framework/utils";
import { createTranslationsWorkflow } from "@medusajs/medusa/core-flows";
import type { Words } from "./catalogue";
import type { SeedContext } from "./context";
import { TRANSLATED } from "./markets";
import { SHIPPING_PLAN } from "./shipping-plan";

type Language = (typeof TRANSLATED)[number]["language"];
type Texts = Record<string, string>;
type Translatable = { reference: string; id: string; texts: (language: Language) => Texts | undefined };

/** German and French for every noun the engine can translate; English is the nouns' own text. */
export async function seedTranslations(context: SeedContext): Promise<void> {
  const { container } = context;
  const nouns = (await Promise.all([products(context), options(context), groups(context), shipping(context)])).flat();
  const stored = await container
    .resolve(Modules.TRANSLATION)
    .listTranslations(
      { reference_id: nouns.map(({ id }) => id) },
      { select: ["reference_id", "locale_code"], take: nouns.length * 2 },
    );
  const existing = new Set(stored.map(({ reference_id, locale_code }) => `${reference_id} ${locale_code}`));
  const missing = nouns.flatMap(({ reference, id, texts }) =>
    TRANSLATED.flatMap(({ code, language }) => {
      const translations = texts(language);
      if (!translations || existing.has(`${id} ${code}`)) return [];
      return [{ reference, reference_id: id, locale_code: code, translations }];
    }),
  );
  if (missing.length > 0) await createTranslationsWorkflow(container).run({ input: { translations: missing } });
}

async function products({ query, catalogue }: SeedContext): Promise<Translatable[]> {
  const { data } = await query.graph({ entity: "product", fields: ["id", "handle", "variants.id", "variants.sku"] });
  return data.flatMap(({ id, handle, variants }) => {
    const source = catalogue.products.find((product) => product.handle === handle);
    if (!source) return [];
    const product: Translatable = {
      reference: "product",
      id,
      texts: (language) => {
        const { title, subtitle, description } = source.i18n[language];
        return { title, subtitle, description };
      },
    };
    const titles = new Map(source.variants.map(({ sku, title }) => [sku, title]));
    return [
      product,
      ...variants.map((variant: { id: string; sku: string | null }) =>
        titled("product_variant", variant.id, titles.get(variant.sku ?? "")),
      ),
    ];
  });
}

async function options({ query, catalogue }: SeedContext): Promise<Translatable[]> {
  const { vocabulary } = catalogue;
  const { data } = await query.graph({
    entity: "product_option",
    fields: ["id", "title", "values.id", "values.value"],
  });
  return data.flatMap(({ id, title, values }) => [
    titled("product_option", id, vocabulary.options[title]),
    ...values.map((value: { id: string; value: string }) =>
      titled("product_option_value", value.id, vocabulary.values[value.value], "value"),
    ),
  ]);
}

async function groups({ query, catalogue }: SeedContext): Promise<Translatable[]> {
  const categoryNames = new Map(
    catalogue.categories
      .flatMap((category) => [category, ...category.children])
      .map(({ handle, title }) => [handle, title]),
  );
  const collections = new Map(catalogue.collections.map(({ handle, i18n }) => [handle, i18n]));
  const [{ data: categoryRows }, { data: collectionRows }] = await Promise.all([
    query.graph({ entity: "product_category", fields: ["id", "handle"] }),
    query.graph({ entity: "product_collection", fields: ["id", "handle"] }),
  ]);
  return [
    ...categoryRows.map(({ id, handle }) => titled("product_category", id, categoryNames.get(handle), "name")),
    ...collectionRows.map(({ id, handle }): Translatable => {
      const copy = collections.get(handle);
      return {
        reference: "product_collection",
        id,
        texts: (language) => {
          const title = copy?.[language]?.title;
          return title ? { title } : undefined;
        },
      };
    }),
  ];
}

async function shipping({ query }: SeedContext): Promise<Translatable[]> {
  const planned = SHIPPING_PLAN.flatMap((set) => set.zones.flatMap((zone) => zone.options));
  const { data } = await query.graph({
    entity: "shipping_option",
    fields: ["id", "name", "type.id", "type.description"],
  });
  return data.flatMap(({ id, name, type }) => [
    titled("shipping_option", id, planned.find((option) => option.name.en === name)?.name, "name"),
    titled(
      "shipping_option_type",
      type.id,
      planned.find(({ duration }) => duration.en === type.description)?.duration,
      "description",
    ),
  ]);
}

function titled(reference: string, id: string, words: Words | undefined, field = "title"): Translatable {
  return { reference, id, texts: (language) => words && { [field]: words[language] } };
}
