/**
 * The floors of the house, lowest first. A file imports only from the floors its row names, and a row names only
 * earlier rows, so a cycle between floors cannot be written. `*` stands for one folder; siblings never import each other.
 */
export const floors: { floor: string; mayImport: string[] }[] = [
  { floor: "messages", mayImport: [] },
  { floor: "lib/domain", mayImport: [] },
  { floor: "shop.config.ts", mayImport: ["lib/domain"] },
  { floor: "lib/ports", mayImport: ["lib/domain"] },
  { floor: "lib/use-cases", mayImport: ["lib/domain", "lib/ports"] },
  { floor: "lib/adapters/*", mayImport: ["lib/domain", "lib/ports"] },
  { floor: "lib/contract", mayImport: ["lib/domain", "shop.config.ts"] },
  { floor: "lib/client", mayImport: ["lib/domain", "lib/contract"] },
  {
    floor: "lib/server",
    mayImport: ["messages", "lib/domain", "shop.config.ts", "lib/ports", "lib/use-cases", "lib/adapters/*"],
  },
  {
    floor: "lib/bff",
    mayImport: ["lib/domain", "shop.config.ts", "lib/contract", "lib/use-cases", "lib/server"],
  },
  { floor: "components/ui", mayImport: [] },
  { floor: "components/commerce", mayImport: ["lib/domain", "components/ui"] },
  {
    floor: "components/*",
    mayImport: ["messages", "lib/domain", "lib/client", "components/ui", "components/commerce"],
  },
  {
    floor: "app",
    mayImport: [
      "lib/domain",
      "shop.config.ts",
      "lib/contract",
      "lib/client",
      "lib/server",
      "lib/bff",
      "components/ui",
      "components/commerce",
      "components/*",
    ],
  },
];

/** Words that may stand only in some places. Paths are prefixes. */
export const vocabulary: { word: RegExp; allowed: string[]; why: string }[] = [
  { word: /^\s*"use cache"/m, allowed: ["lib/server/queries/"], why: "what is cached is decided on one floor" },
  { word: /"use server"/, allowed: [], why: "the web uses what every channel uses: /api/v1" },
  {
    word: /\bprocess\.env\b/,
    allowed: ["lib/server/env.ts", "next.config.ts", "proxy.ts", "instrumentation.ts"],
    why: "the environment is checked in lib/server/env.ts",
  },
  { word: /from "@medusajs\//, allowed: ["lib/adapters/medusa/"], why: "one folder knows the engine" },
  { word: /from "next\/headers"/, allowed: ["lib/server/", "lib/bff/"], why: "below the door nobody knows of cookies" },
];

/** Use cases that pages or the BFF need without an operation of their own. */
export const innerUseCases = [
  "view-collection",
  "list-cards",
  "list-articles",
  "view-article",
  "view-site",
  "view-story",
  "move-cart",
];

/** Operations that ask no port. */
export const portlessOperations = ["viewHealth", "listMarkets"];
