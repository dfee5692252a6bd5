import { writeFileSync } from "node:fs";
import { importRules } from "../architecture.ts";

const rules = { $schema: "./node_modules/@biomejs/biome/configuration_schema.json", overrides: importRules() };
writeFileSync(new URL("../biome.floors.json", import.meta.url), `${JSON.stringify(rules, null, 2)}\n`);
console.log("  biome.floors.json says what architecture.ts says.");
