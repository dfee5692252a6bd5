import type { Address } from "./address";

/** The line of an address that names the town, in the order its country writes it. */
export function cityLine({ city, postalCode, province, country }: Address): string {
  switch (country) {
    case "us":
      return `${city}, ${[province, postalCode].filter(Boolean).join(" ")}`;
    case "gb":
      return `${city}, ${postalCode}`;
    default:
      return `${postalCode} ${city}`;
  }
}
