import "server-only";
import { formatLength } from "@/lib/domain/format-measure";
import type { Market } from "@/lib/domain/market";
import type { Dimensions } from "@/lib/domain/product";
import { measuringOf } from "@/shop.config";
import { words } from "./words";

/** Outer size in the market's words and measures. */
export const sizeText = ({ width, depth, height }: Dimensions, market: Market): string => {
  const length = (centimetres: number) => formatLength(centimetres, measuringOf(market));
  return words(market, "product")("dimensionsText", {
    width: length(width),
    depth: length(depth),
    height: length(height),
  });
};
