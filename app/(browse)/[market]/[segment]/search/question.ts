import { ListingQuery } from "@/lib/domain/listing";
import type { SearchParams } from "@/lib/domain/listing-filters";
import { questionLine } from "@/lib/domain/normalise-question";

/** What somebody asked for, as one line of bearable length; empty where nothing can be asked with it. */
export function questionOf({ q }: SearchParams): string {
  const [asked = ""] = [q ?? []].flat();
  return ListingQuery.shape.q.safeParse(questionLine(asked)).data ?? "";
}
