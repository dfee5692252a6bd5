import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

const root = join(import.meta.dirname, "..");
const floors = ["app", "components", "lib/server", "lib/bff", "lib/client"];

/** Every source file of the floors that speak, by its path. */
export const sources = new Map(
  floors.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => /(?<!\.test)\.tsx?$/.test(name))
      .map((name) => [join(folder, name), readFileSync(join(root, folder, name), "utf8")] as const),
  ),
);

function importsOf(path: string): string[] {
  const source = sources.get(path) ?? "";
  return [...source.matchAll(/(?:from|import)\s*\(?\s*"([@.][^"]+)"/g)].flatMap(([, target = ""]) => {
    const bare = target.startsWith("@/") ? target.slice(2) : relative(root, join(root, dirname(path), target));
    return [`${bare}.ts`, `${bare}.tsx`].filter((file) => sources.has(file) && existsSync(join(root, file)));
  });
}

/** A file and all that it leads to. */
function reachedFrom(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const next of importsOf(path)) reachedFrom(next, seen);
  return seen;
}

/** `isSpoken` by a translator, so that the key must exist; what is handed on may be another namespace's. */
type Said = { namespace: string; key: RegExp; where: string; isSpoken: boolean };

const literal = (text: string) => new RegExp(`^${text.replace(/[.*+?^$()|[\]\\]/g, "\\$&")}$`);
/** The keys in the first argument of a call: its strings, and templates with anything in their holes. */
const keysIn = (argument: string): RegExp[] =>
  [...argument.matchAll(/"([^"]+)"|`([^`]+)`/g)].map(([, text, template]) =>
    text ? literal(text) : new RegExp(`^${(template ?? "").replaceAll(".", "\\.").replace(/\$\{[^}]*\}/g, ".+")}$`),
  );

/** What translators say: `t("key")` is of the namespace its nearest `const t = words(market, "namespace")` names. */
function bySpeaking(path: string, source: string): Said[] {
  const bound = [...source.matchAll(/(?:const|let)\s+(\w+)\s*=\s*(?:await\s+)?words\([^"]*"(\w+)"\s*\)(?!\()/g)];
  const direct = [...source.matchAll(/words\([^"();]*(?:\([^()]*\)[^"();]*)*"(\w+)"\s*\)(?:\.\w+)?\(([^{}]*?)[,)]/g)];
  const names = new Set(["t", ...bound.flatMap(([, name]) => name ?? [])]);
  const calls = [...names].flatMap((name) =>
    [
      ...source.matchAll(new RegExp(`(?<![\\w.])${name}(?:\\.(?:raw|rich|markup|has))?\\(([^{}()]*?)[,)]`, "g")),
    ].flatMap((call) => {
      const own = bound.filter((binding) => binding[1] === name && binding.index < call.index).at(-1)?.[2];
      const namespace = own ?? "*";
      // `t(name)`: the name is one of the words written in the file.
      if (/^\s*[\w.]+\s*$/.test(call[1] ?? ""))
        return keysIn(source).map((key) => ({ namespace, key, where: path, isSpoken: false }));
      return keysIn(call[1] ?? "").map((key) => ({ namespace, key, where: path, isSpoken: true }));
    }),
  );
  return [
    ...calls,
    ...direct.flatMap(([, namespace = "", argument = ""]) =>
      keysIn(argument).map((key) => ({ namespace, key, where: path, isSpoken: true })),
    ),
  ];
}

const afterWords = /\w*[wW]ords\??\.(\w+)/g;

/** What is taken out of a namespace handed on as a whole: here by its name, and beyond by whoever is handed `words`. */
function byHanding(path: string, source: string): Said[] {
  const bound = [
    ...source.matchAll(/(?:const|let)\s+(\w+|\{[^}]*\})\s*=\s*messagesOf\([^"]*"(\w+)"\s*\)(?:\.(\w+))?/g),
  ];
  const direct = [...source.matchAll(/messagesOf\([^"]*"(\w+)"\s*\)(\.(\w+))?/g)];
  const said: Said[] = [];
  const say = (namespace: string, name: string) =>
    said.push({ namespace, key: literal(name), where: path, isSpoken: false });
  const keysOf = (braces: string) => [...braces.matchAll(/(?:^|[{,])\s*(\w+)/g)].flatMap(([, name]) => name ?? []);
  const handed = new Set<string>();
  for (const [, name = "", namespace = "", key] of bound) {
    if (key) continue;
    if (name.startsWith("{")) for (const one of keysOf(name)) say(namespace, one);
    else {
      for (const [, one = ""] of source.matchAll(new RegExp(`(?<![\\w.])${name}\\.(\\w+)`, "g"))) say(namespace, one);
      for (const [, braces = ""] of source.matchAll(new RegExp(`(\\{[^{}]*\\})\\s*=\\s*${name}\\b`, "g")))
        for (const one of keysOf(braces)) say(namespace, one);
      if (new RegExp(`(?:\\{|\\.\\.\\.|[:(,]\\s*)${name}\\s*[},)]`).test(source)) handed.add(namespace);
    }
  }
  for (const [, namespace = "", , key] of direct) key ? say(namespace, key) : handed.add(namespace);
  for (const namespace of handed) {
    for (const reached of reachedFrom(path)) {
      const there = sources.get(reached) ?? "";
      for (const [, one = ""] of there.matchAll(afterWords)) say(namespace, one);
      for (const [, braces = ""] of there.matchAll(/(\{[^{}]*\})\s*=\s*\w*[wW]ords\b/g))
        for (const one of keysOf(braces)) say(namespace, one);
      for (const [, template = ""] of there.matchAll(/[wW]ords\[(`[^`]+`)\]/g))
        for (const key of keysIn(template)) said.push({ namespace, key, where: path, isSpoken: false });
      // `words[value]`: the values are written in the file that asks, or in one it imports.
      if (/[wW]ords\[/.test(there)) {
        const near = [reached, ...importsOf(reached)].map((file) => sources.get(file) ?? "").join("\n");
        for (const [, one = ""] of near.matchAll(/"(\w[\w-]*)"/g)) say(namespace, one);
      }
    }
  }
  return said;
}

/** Every word the source says, by namespace and key; namespace `*` where a translator came from elsewhere. */
export const saidWords = (): Said[] =>
  [...sources].flatMap(([path, source]) => [...bySpeaking(path, source), ...byHanding(path, source)]);
