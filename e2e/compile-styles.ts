import { readFileSync } from "node:fs";
import { join } from "node:path";
import tailwind from "@tailwindcss/postcss";
import postcss from "postcss";

const root = join(import.meta.dirname, "..");

/** The shop's whole stylesheet as a fork would get it that changed the theme and nothing else. */
export async function compileStyles(theme: string): Promise<string> {
  const from = join(root, "app/globals.css");
  const source = readFileSync(from, "utf8").replace('"./theme.css"', JSON.stringify(join(root, theme)));
  const { css } = await postcss([tailwind({ base: root, optimize: false })]).process(source, { from });
  return css;
}
