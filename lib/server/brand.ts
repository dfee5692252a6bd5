import "server-only";
import { readFileSync } from "node:fs";
import { join } from "node:path";

export type Scheme = "light" | "dark";

let read: string | undefined;

/**
 * A colour of `app/theme.css` as it is by day or by night, for what no stylesheet reaches: icons, the manifest, pictures made for
 * other sites.
 * @throws an Error where the theme has no such colour
 */
export function brandColour(name: string, scheme: Scheme = "light"): string {
  read ??= readFileSync(join(process.cwd(), "app/theme.css"), "utf8");
  const value = new RegExp(`--color-${name}:\\s*([^;]+);`).exec(read)?.[1];
  const both = value && /^light-dark\((.+?),\s*(.+)\)$/.exec(value);
  const colour = both ? both[scheme === "light" ? 1 : 2] : value;
  if (!colour) throw new Error(`app/theme.css has no --color-${name}`);
  return colour.trim();
}

/** The colour of a browser's own frame around the page, for either scheme. */
export const themeColor = (["light", "dark"] as const).map((scheme) => ({
  media: `(prefers-color-scheme: ${scheme})`,
  color: brandColour("paper", scheme),
}));
