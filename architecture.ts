/** A floor, the floors below it that it may use, and where to go for the rest. */
type Floor = { floor: string; mayImport: string[]; instead: string };

/**
 * The floors of the house, lowest first. A file imports only from the floors its row names, and a row names only
 * earlier rows, so a cycle between floors cannot be written. `*` stands for one folder; siblings never import each other.
 */
export const floors: Floor[] = [
  { floor: "messages", mayImport: [], instead: "Words know nothing." },
  // Next loads it by its path, outside of what it compiles: the shop's own `@/` means nothing there.
  { floor: "page-store", mayImport: [], instead: "How pages are kept and sent knows Next, and nothing of this shop." },
  {
    floor: "lib/domain",
    mayImport: [],
    instead: "Nouns and pure rules stand alone: let who calls the rule pass in what it needs.",
  },
  { floor: "shop.config.ts", mayImport: ["lib/domain"], instead: "The configuration knows nouns only." },
  {
    floor: "lib/ports",
    mayImport: ["lib/domain"],
    instead: "A port names nouns of lib/domain and nothing of who fulfils it.",
  },
  // In-memory ports and suites, for tests alone: no row names this one.
  {
    floor: "lib/ports/testing",
    mayImport: ["lib/domain", "lib/ports"],
    instead: "A shop in memory is made of nouns and ports, and a suite of facts is told its world by who runs it.",
  },
  {
    floor: "lib/use-cases",
    mayImport: ["lib/domain", "lib/ports"],
    instead: "Ask a port of lib/ports; lib/server/ports.ts joins it to its adapter.",
  },
  {
    floor: "lib/adapters/*",
    mayImport: ["lib/domain", "lib/ports"],
    instead: "Speak nouns of lib/domain to a port of lib/ports; adapters never know each other or the shop.",
  },
  {
    floor: "lib/contract",
    mayImport: ["lib/domain", "shop.config.ts"],
    instead: "A schema of the wire is made of nouns of lib/domain.",
  },
  {
    floor: "lib/client",
    mayImport: ["lib/domain", "lib/contract"],
    instead: "The browser asks through lib/client/api.ts what lib/contract promises.",
  },
  {
    floor: "lib/server",
    mayImport: [
      "messages",
      "page-store",
      "lib/domain",
      "shop.config.ts",
      "lib/ports",
      "lib/use-cases",
      "lib/adapters/*",
    ],
    instead: "The door (lib/bff) and pages call this floor, not the other way round.",
  },
  {
    floor: "lib/bff",
    mayImport: ["lib/domain", "shop.config.ts", "lib/contract", "lib/use-cases", "lib/server"],
    instead: "Call a use case by run(), or a cached query of lib/server/queries.",
  },
  {
    floor: "components/ui",
    mayImport: [],
    instead: "A primitive knows no commerce word: take words and values as properties.",
  },
  {
    floor: "components/commerce",
    mayImport: ["lib/domain", "components/ui"],
    instead: "Take what is needed as properties; data comes from the page or an area.",
  },
  {
    floor: "components/*",
    mayImport: ["messages", "lib/domain", "lib/client", "components/ui", "components/commerce"],
    instead:
      "Areas never import each other: let the page join them through slots, move what both need to components/commerce, and ask by lib/client.",
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
    instead:
      "Pages read by lib/server/queries, routes answer by lib/bff; use cases, ports and adapters stay below them.",
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
  { word: /from "nodemailer"/, allowed: ["lib/adapters/smtp/"], why: "one folder knows how mail is sent" },
  {
    word: /from "next\/link"/,
    allowed: ["components/ui/link.tsx"],
    why: "what a link loads early is decided in one place",
  },
  { word: /from "next\/headers"/, allowed: ["lib/server/", "lib/bff/"], why: "below the door nobody knows of cookies" },
];

/** Use cases that pages or the BFF need without an operation of their own. */
export const innerUseCases = [
  "view-collection",
  "view-bundle",
  "list-alternatives",
  "list-facet-words",
  "list-articles",
  "list-addresses",
  "list-selling-markets",
  "list-collections",
  "list-pages",
  "view-article",
  "view-site",
  "view-search-settings",
  "list-titles",
  "view-story",
  "view-size-guide",
  "move-cart",
  "request-confirmation",
  "notify-stock-alerts",
];

/** Operations that ask no port. */
export const portlessOperations = ["viewHealth", "listMarkets"];

/** What a pattern of the table covers, as the linter writes it. */
const below = (floor: string): string =>
  floor.endsWith(".ts") ? floor.replace(/\.ts$/, "") : `${floor.replace(/\/\*$/, "")}/**`;

/** The table as the linter's rules, so that an editor says at once what the test says later. */
export const importRules = () =>
  floors
    .filter(({ floor }) => floor.includes("/") || floor === "app")
    .map(({ floor, mayImport, instead }) => {
      const isOfRooms = floor.endsWith("/*");
      const particular = floors.filter(
        (other) => isOfRooms && other.floor.startsWith(floor.slice(0, -1)) && other.floor !== floor,
      );
      const named = [...mayImport, ...(isOfRooms ? [] : [floor])];
      const open = named.map((name) => `!@/${below(name)}`);
      const closed = floors
        .filter((other) => !named.includes(other.floor) && named.some((name) => other.floor.startsWith(`${name}/`)))
        .map((other) => `@/${below(other.floor)}`);
      const message = `${floor} may import ${mayImport.join(", ") || "no other floor"}. ${instead}`;
      return {
        includes: [below(floor), ...particular.map((other) => `!${below(other.floor)}`), "!**/*.test.ts"],
        linter: {
          rules: {
            style: {
              noRestrictedImports: {
                level: "error",
                options: { patterns: [{ group: ["@/**", ...open, ...closed], message }] },
              },
            },
          },
        },
      };
    });
