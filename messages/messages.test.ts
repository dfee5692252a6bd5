import { expect, it } from "vitest";
import { problems } from "../lib/contract/problems";
import de from "./de.json" with { type: "json" };
import en from "./en.json" with { type: "json" };
import fr from "./fr.json" with { type: "json" };
import { saidWords, sources } from "./said-words";

type Node = { [key: string]: Node | string };
const leaves = (node: Node, path = ""): string[] =>
  Object.entries(node).flatMap(([key, value]) =>
    typeof value === "string" ? [`${path}${key}`] : leaves(value, `${path}${key}.`),
  );
const texts = (node: Node): Record<string, string> =>
  Object.fromEntries(
    leaves(node).map((path) => [
      path,
      String(path.split(".").reduce<Node | string>((at, key) => (at as Node)[key] ?? "", node)),
    ]),
  );
const placeholders = (node: Node): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(texts(node)).map(([path, text]) => [
      path,
      [...new Set([...text.matchAll(/\{(\w+)\s*[,}]/g)].map((match) => match[1] ?? ""))].sort(),
    ]),
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

const said = saidWords();
const written = leaves(en)
  .filter((path) => !path.startsWith("problems."))
  .map((path) => ({ path, namespace: path.split(".")[0] ?? "", key: path.slice(path.indexOf(".") + 1) }));

it("keeps no word that nobody says", () => {
  const silent = written.filter(
    (word) =>
      !said.some(({ namespace, key }) => (namespace === word.namespace || namespace === "*") && key.test(word.key)),
  );
  expect(silent.map((word) => word.path)).toEqual([]);
});

it("says no word that is not written", () => {
  const spoken = said.filter(({ namespace, isSpoken }) => isSpoken && namespace !== "*" && namespace !== "problems");
  expect(spoken.length).toBeGreaterThan(60);
  const missing = spoken.filter(
    ({ namespace, key }) => !written.some((word) => word.namespace === namespace && key.test(word.key)),
  );
  expect(missing.map(({ where, namespace, key }) => `${where}: ${namespace} ${key.source}`)).toEqual([]);
});

it.each(Object.entries({ en, de, fr }))("counts in %s by the forms its numbers have", (language, words) => {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  // French has a form for millions, which reads as the rest does in a shop.
  const forms = pluralCategories.filter((form) => form !== "many");
  const counted = Object.entries(texts(words)).filter(([, text]) => text.includes(", plural,"));
  expect(counted.length).toBeGreaterThan(1);
  for (const [path, text] of counted) {
    const told = forms.filter((form) => new RegExp(`\\b${form} ?\\{`).test(text));
    // Where the number stands by itself, as in brackets, one form is enough; with a form too few it is not.
    expect([path, told.length === 1 ? ["other"] : forms]).toEqual([path, told]);
  }
});

it("leaves the choice between one and many to the language", () => {
  const strays = [...sources].filter(([, source]) => /(?<!className=\{[^}]*)(?:===|!==) 1 \? *["`]/.test(source));
  expect(strays.map(([path]) => path)).toEqual([]);
});
