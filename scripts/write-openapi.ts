import { writeFileSync } from "node:fs";
import { registerHooks } from "node:module";

// Node runs TypeScript but knows neither `@/` nor imports without an ending, as the shop's own files write them.
const root = new URL("../", import.meta.url);
registerHooks({
  resolve(specifier, context, next) {
    if (specifier.startsWith("@/")) return next(new URL(`${specifier.slice(2)}.ts`, root).href, context);
    const isOwn = specifier.startsWith(".") && !context.parentURL?.includes("/node_modules/");
    return next(isOwn && !specifier.endsWith(".ts") ? `${specifier}.ts` : specifier, context);
  },
});

const { openApiDocument } = await import("../lib/contract/openapi.ts");
writeFileSync(new URL("docs/openapi.json", root), `${JSON.stringify(openApiDocument(), null, 2)}\n`);
console.log("  docs/openapi.json says what lib/contract promises.");
