import { ListingQuery } from "@/lib/domain/listing";
import type { SearchParams } from "@/lib/domain/listing-filters";

/** What somebody asked for, as one line of bearable length; empty where nothing can be asked with it. */
export function questionOf({ q }: SearchParams): string {
  const [asked = ""] = [q ?? []].flat();
  const line = asked
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .slice(0, 80)
    .replace(/[\ud800-\udbff]$/, "");
  return ListingQuery.shape.q.safeParse(line).data ?? "";
}
