import type { PayloadRequest } from "payload";
import { isHandle } from "../fields/text-rules";

const languages = ["en", "de", "fr"];

/** What every listing for the storefront is asked by; null for a product nobody can have. */
export function readListingQuery({ searchParams }: PayloadRequest) {
  const product = searchParams.get("product") ?? "";
  const whole = (name: string, most: number) => {
    const value = Number(searchParams.get(name) ?? 1);
    return Number.isInteger(value) && value >= 1 ? Math.min(value, most) : 1;
  };
  const oneOf = (name: string, values: string[]) => values.find((value) => value === searchParams.get(name)) ?? null;
  if (!isHandle(product)) return null;
  return {
    product,
    /** The language whose texts come first. */
    first: oneOf("first", languages),
    language: oneOf("language", languages),
    page: whole("page", 1000),
    limit: whole("limit", 50),
    oneOf,
  };
}

export const refusal = (status: number, code: string): Response => Response.json({ code }, { status });
