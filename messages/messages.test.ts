import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { problems } from "../lib/contract/problems";
import de from "./de.json" with { type: "json" };
import en from "./en.json" with { type: "json" };
import fr from "./fr.json" with { type: "json" };

type Node = { [key: string]: Node | string };
const leaves = (node: Node, path = ""): string[] =>
  Object.entries(node).flatMap(([key, value]) =>
    typeof value === "string" ? [`${path}${key}`] : leaves(value, `${path}${key}.`),
  );
const placeholders = (node: Node): Record<string, string[]> =>
  Object.fromEntries(
    leaves(node).map((path) => {
      const words = path.split(".").reduce<Node | string>((at, key) => (at as Node)[key] ?? "", node);
      return [path, [...new Set([...String(words).matchAll(/\{(\w+)\s*[,}]/g)].map((match) => match[1] ?? ""))].sort()];
    }),
  );

/** Only who writes a client meets these; a shopper never does. */
const forDevelopers = [
  "idempotency-key-missing",
  "idempotency-key-reused",
  "origin-forbidden",
  "path-unknown",
  "market-unknown",
  "content-unknown",
  "method-not-allowed",
  "body-too-large",
  "media-type-unsupported",
];

it.each([
  ["de", de],
  ["fr", fr],
])("says everything in %s, with the same placeholders", (_, words) => {
  expect(placeholders(words)).toEqual(placeholders(en));
});

it("has words for every problem a shopper can meet, and for none that does not exist", () => {
  const own = ["other", "offline", "outcome-unknown"];
  const met = Object.keys(problems).filter((code) => !forDevelopers.includes(code));
  expect(Object.keys(en.problems).sort()).toEqual([...met, ...own].sort());
});

it("keeps no word that nobody says", () => {
  const root = join(import.meta.dirname, "..");
  const source = ["app", "components", "lib/server"]
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((name) => join(root, folder, name)),
    )
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => readFileSync(path, "utf8"))
    .join("\n");
  const isSaid = (key: string) => new RegExp(`(?:\\.|\\("|\\b)${key}\\b`).test(source);
  const silent = leaves(en).filter((path) => !path.startsWith("problems.") && !isSaid(path.split(".").at(-1) ?? ""));
  expect(silent).toEqual([]);
});
