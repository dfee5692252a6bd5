import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { openApiDocument } from "./openapi";

it("says in docs/openapi.json what the operations promise", () => {
  const committed = JSON.parse(readFileSync(new URL("../../docs/openapi.json", import.meta.url), "utf8"));
  const promised = JSON.parse(JSON.stringify(openApiDocument()));
  expect(committed, "docs/openapi.json is old: `npm run openapi`, then read its diff").toEqual(promised);
});
