import "server-only";
import { z } from "zod";
import type { SizeGuide } from "@/lib/domain/content";

const text = z.string().nullish();

export const CmsSizeGuide = z.object({
  title: text,
  categories: z.array(z.string()),
  text,
  columns: z.array(z.object({ label: text, isLength: z.boolean().nullish() })).nullish(),
  rows: z.array(z.object({ label: text, cells: z.array(z.object({ value: text })).nullish() })).nullish(),
});

/** A guide whose every row has a cell for every column, however many its editor filled. */
export function toSizeGuide({ title, text: words, columns, rows }: z.infer<typeof CmsSizeGuide>): SizeGuide {
  const heads = (columns ?? []).map(({ label, isLength }) => ({ label: label ?? "", isLength: isLength ?? false }));
  return {
    title: title ?? "",
    text: words ?? "",
    columns: heads,
    rows: (rows ?? []).map(({ label, cells }) => ({
      label: label ?? "",
      cells: heads.map((_, index) => cells?.[index]?.value ?? ""),
    })),
  };
}
