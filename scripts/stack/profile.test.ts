import { expect, test } from "vitest";
import { portVariable, readProfile } from "./profile.ts";

test("keeps the demo shop and the test shop apart", () => {
  const [demo, tests] = [readProfile("demo", {}), readProfile("test", {})];
  const ports = [...Object.values(demo.ports), ...Object.values(tests.ports)];
  expect(new Set(ports).size).toBe(12);
  expect(demo.stateDir).not.toBe(tests.stateDir);
  expect(demo.databasePrefix).not.toBe(tests.databasePrefix);
});

test("moves a port by its variable", () => {
  expect(readProfile("demo", { COMMERCE_PORT: "9500" }).ports.commerce).toBe(9500);
  expect(readProfile("test", { COMMERCE_PORT: "9500" }).ports.commerce).toBe(9100);
  expect(portVariable("test", "cms")).toBe("TEST_CMS_PORT");
});

test.each(["shop", "0", "70000", "3000.5"])("refuses %s as a port and names the variable", (value) => {
  expect(() => readProfile("demo", { PORT: value })).toThrow(/^PORT must be a port number/);
});
