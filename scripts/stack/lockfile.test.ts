import { expect, test } from "vitest";
import { namesAllItWants } from "./lockfile.ts";

const lock = (packages: Record<string, object>) => JSON.stringify({ lockfileVersion: 3, packages });
const wanting = { optionalDependencies: { "@tool/darwin": "1.0.0" } };

test("A lockfile without an entry for another platform's binary is found out", () => {
  expect(namesAllItWants(lock({ "": {}, "node_modules/tool": wanting, "node_modules/@tool/linux": {} }))).toBe(false);
});

test("An entry counts beside its package, in it, and in a package around it, but not in a stranger", () => {
  const around = "node_modules/app/node_modules/tool";
  expect(namesAllItWants(lock({ "node_modules/tool": wanting, "node_modules/@tool/darwin": {} }))).toBe(true);
  const inside = { "node_modules/tool": wanting, "node_modules/tool/node_modules/@tool/darwin": {} };
  expect(namesAllItWants(lock(inside))).toBe(true);
  expect(namesAllItWants(lock({ [around]: wanting, "node_modules/app/node_modules/@tool/darwin": {} }))).toBe(true);
  expect(namesAllItWants(lock({ [around]: wanting, "node_modules/other/node_modules/@tool/darwin": {} }))).toBe(false);
});
