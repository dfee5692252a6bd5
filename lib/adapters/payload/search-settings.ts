import "server-only";
import { z } from "zod";
import { Handle } from "@/lib/domain/product";
import type { SearchSettings } from "@/lib/domain/search-settings";

const text = z.string().nullish();

export const SearchGlobal = z.object({
  synonyms: z.array(z.object({ words: text })).nullish(),
  pins: z
    .array(z.object({ place: text, question: text, category: text, products: z.array(z.string()).nullish() }))
    .nullish(),
});

/** A merchant's lists as rules; rows that say too little are left out. */
export function toSearchSettings({ synonyms, pins }: z.infer<typeof SearchGlobal>): SearchSettings {
  return {
    synonyms: (synonyms ?? [])
      .map(({ words }) =>
        (words ?? "")
          .split(",")
          .map((word) => word.trim())
          .filter(Boolean),
      )
      .filter((group) => group.length > 1),
    pins: (pins ?? []).flatMap(({ place, question, category, products }) => {
      const handles = (products ?? []).filter((handle) => Handle.safeParse(handle).success);
      const where = place === "category" ? category && { category } : question && { q: question };
      return where && handles.length > 0 ? [{ for: where, products: handles }] : [];
    }),
  };
}
