import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { floors, importRules, innerUseCases, portlessOperations, vocabulary } from "./architecture";
import { operations } from "./lib/contract/v1/operations";

const root = import.meta.dirname;
const walk = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? walk(join(folder, entry.name)) : [join(folder, entry.name)],
  );
const isSource = (path: string) => /\.tsx?$/.test(path) && !/\.(test|d)\.ts$/.test(path);
const files = [
  ...["app", "components", "lib", "page-store"].flatMap(walk).filter(isSource),
  "shop.config.ts",
  "instrumentation.ts",
  "next.config.ts",
  "proxy.ts",
  "security-headers.ts",
];
const text = (path: string) => readFileSync(join(root, path), "utf8");

const matches = (pattern: string, path: string) =>
  pattern.endsWith("/*")
    ? path.startsWith(pattern.slice(0, -1)) && path.split("/").length > pattern.split("/").length
    : path === pattern || path.startsWith(`${pattern}/`);
/** The most particular row wins: `components/ui` before `components/*`, `lib/ports/testing` before `lib/ports`. */
const floorOf = (path: string) =>
  floors
    .filter(({ floor }) => matches(floor, path))
    .sort(
      (a, b) => Number(a.floor.endsWith("*")) - Number(b.floor.endsWith("*")) || b.floor.length - a.floor.length,
    )[0];
const room = (path: string) =>
  path
    .split("/")
    .slice(0, path.startsWith("lib/adapters/") ? 3 : 2)
    .join("/");

/** The shop's own files a file imports; `values` leaves out what vanishes with the types. */
function importsOf(path: string, which: "all" | "values" = "all"): string[] {
  const source = which === "all" ? text(path) : text(path).replace(/^(?:import|export) type [^;]*;/gm, "");
  const found = [...source.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].flatMap((match) => match[1] ?? []);
  return found.flatMap((target) =>
    target.startsWith("@/")
      ? [target.slice(2)]
      : target.startsWith(".")
        ? [relative(root, join(root, dirname(path), target))]
        : [],
  );
}

describe("the architecture", () => {
  it("lets rows name only earlier rows", () => {
    for (const [index, { floor, mayImport }] of floors.entries()) {
      const earlier = floors.slice(0, index).map((row) => row.floor);
      expect(
        mayImport.filter((name) => !earlier.includes(name)),
        floor,
      ).toEqual([]);
    }
  });

  it("lets every import go down", () => {
    const breaches = files.flatMap((path) => {
      const own = floorOf(path);
      if (!own) return !path.includes("/") ? [] : [`${path} is on no floor`];
      return importsOf(path).flatMap((target) => {
        const path2 = target === "shop.config" ? "shop.config.ts" : target;
        const other = floorOf(path2);
        if (!other) return [`${path} → ${target} (on no floor)`];
        const isOwnRoom = other.floor === own.floor && (!own.floor.endsWith("*") || room(path) === room(path2));
        return isOwnRoom || (other !== own && own.mayImport.includes(other.floor))
          ? []
          : [`${path} → ${target} (may import: ${own.mayImport.join(", ")})`];
      });
    });
    expect(breaches).toEqual([]);
  });

  it("is what the linter says in the editor", () => {
    const { overrides } = JSON.parse(text("biome.floors.json"));
    expect(overrides, "biome.floors.json is old: `npm run floors`").toEqual(importRules());
  });

  it.each(vocabulary)("keeps $word in its place: $why", ({ word, allowed }) => {
    const strays = files.filter((path) => word.test(text(path)) && !allowed.some((place) => path.startsWith(place)));
    expect(strays).toEqual([]);
  });

  it("keeps the server's floors out of browsers", () => {
    const open = files.filter(
      (path) => /^lib\/(server|bff|adapters)\//.test(path) && !text(path).includes('import "server-only"'),
    );
    expect(open.filter((path) => path !== "lib/adapters/postgres/schema.ts")).toEqual([]);
  });

  it("keeps schemas out of the browser's scripts", () => {
    const source = (target: string) => files.find((path) => path.replace(/\.tsx?$/, "") === target);
    const reached = new Set<string>();
    const visit = (path: string) => {
      if (reached.has(path)) return;
      reached.add(path);
      for (const target of importsOf(path, "values")) {
        const next = source(target);
        if (next) visit(next);
      }
    };
    for (const path of files.filter((path) => /^"use client"/.test(text(path)))) visit(path);
    expect(reached.size).toBeGreaterThan(20);
    expect([...reached].filter((path) => /^import (?!type).* from "zod"/m.test(text(path)))).toEqual([]);
  });

  it("has no drawers, no barrels and no rooms too large to live in", () => {
    expect(files.filter((path) => /(^|\/)(index|utils?|helpers?|misc|common)\.tsx?$/.test(path))).toEqual([]);
    const limit = (path: string) => (path.endsWith("/page.tsx") ? 60 : path.endsWith("/route.ts") ? 15 : 250);
    expect(files.filter((path) => text(path).trimEnd().split("\n").length > limit(path))).toEqual([]);
  });

  it("lets every path of the API answer every method in the documented form", () => {
    const bare = walk("app/api/v1")
      .filter((path) => path.endsWith("/route.ts"))
      .flatMap((path) =>
        ["DELETE", "GET", "OPTIONS", "PATCH", "POST", "PUT"]
          .filter((method) => !new RegExp(`^export (?:const |\\{.*\\b)${method}\\b`, "m").test(text(path)))
          .map((method) => `${path} has no ${method}: export it from lib/bff/other-methods`),
      );
    expect(bare).toEqual([]);
  });

  it("gives every operation one route verb and one use case, and every use case one operation", () => {
    const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    for (const { name, method, path } of Object.values(operations)) {
      const route = join("app/api/v1", path.replace(/\{(\w+)\}/g, "[$1]"), "route.ts");
      expect(statSync(join(root, route)).isFile(), route).toBe(true);
      expect(text(route)).toContain(`export const ${method} = handle(${name});`);
    }
    const named = Object.keys(operations).filter((name) => !portlessOperations.includes(name));
    const expected = [...named.map(kebab), ...innerUseCases].sort();
    const present = walk("lib/use-cases")
      .filter(isSource)
      .map((path) => path.replace(/^.*\/|\.ts$/g, ""))
      .sort();
    expect(present).toEqual(expected);
  });

  it("tests every use case beside its source", () => {
    const tests = walk("lib/use-cases").filter((path) => path.endsWith(".test.ts"));
    const tested = new Set(tests.flatMap((path) => importsOf(path)));
    const untested = walk("lib/use-cases").filter((path) => isSource(path) && !tested.has(path.replace(/\.ts$/, "")));
    expect(untested).toEqual([]);
  });
});
