import "server-only";
import { shopConfig } from "@/shop.config";
import { brandColour } from "./brand";

/** The shop's mark, in the brand's colours: a larch, or four threads on a loom. `inset` leaves room for a mask. */
export function markSvg({ inset = false, radius = 7 }: { inset?: boolean; radius?: number } = {}): string {
  const drawing = "M16 6v20.5M13.5 10.5h5M11.5 15h9M9.5 19.5h13M7.5 24h17";
  const scale = inset ? "translate(16 16) scale(0.72) translate(-16 -16)" : "";
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="512" height="512"><title>${shopConfig.name.replace("&", "&amp;")}</title><rect width="32" height="32" rx="${inset ? 0 : radius}" fill="${brandColour("accent")}"/><path d="${drawing}" transform="${scale}" stroke="${brandColour("on-accent")}" stroke-width="2" fill="none" stroke-linecap="round"/></svg>`;
}
