import "server-only";
import { z } from "zod";
import type { ProductOption } from "@/lib/domain/product";
import { byRank } from "./by-rank";

/** What another row points at. */
export const EngineReference = z.object({ id: z.string() });
type EngineReference = z.infer<typeof EngineReference>;

const EngineOptionValue = EngineReference.extend({
  value: z.string(),
  rank: z.number().nullish(),
  metadata: z.object({ swatch: z.string().nullish() }).nullish(),
});

export const EngineOption = z.object({
  id: z.string(),
  title: z.string(),
  values: z.array(EngineOptionValue).nullish(),
});

/**
 * The options of a product with the values its variants use. Options and values are named by their places: the engine's
 * ids would make up a tenth of a product page.
 * @param variants the option values of each variant
 */
export function toOptions(options: z.infer<typeof EngineOption>[], variants: EngineReference[][]) {
  const used = new Set(variants.flat().map(({ id }) => id));
  const shown = options.map(({ id, title, values }) => ({
    id,
    title,
    values: (values ?? []).filter((value) => used.has(value.id)).sort(byRank),
  }));
  return {
    options: shown.map(
      ({ title, values }, index): ProductOption => ({
        name: `${index}`,
        label: title,
        values: values.map(({ value, metadata }, place) => ({
          value: `${place}`,
          label: value,
          ...(metadata?.swatch ? { swatch: metadata.swatch } : {}),
        })),
      }),
    ),
    /** A variant's values by their new names. */
    choiceOf: (variant: EngineReference[]): Record<string, string> =>
      Object.fromEntries(
        shown.flatMap(({ values }, index) => {
          const place = values.findIndex(({ id }) => variant.some((value) => value.id === id));
          return place < 0 ? [] : [[`${index}`, `${place}`]];
        }),
      ),
  };
}
