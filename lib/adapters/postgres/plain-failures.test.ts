import { inspect } from "node:util";
import { DrizzleQueryError } from "drizzle-orm/errors";
import { expect, test } from "vitest";
import { isShopError } from "@/lib/domain/shop-error";
import { createShopDatabase } from "./database";
import { withPlainFailures } from "./plain-failures";
import { postgresStockAlerts } from "./stock-alerts";

const email = "ada@example.com";
const query = "insert into stock_alerts (email) values ($1)";
const asPostgres = (code: string) =>
  Object.assign(new Error(`duplicate: ${email}`), { name: "PostgresError", code, detail: `Key (email)=(${email})` });

const failing = (error: unknown) => withPlainFailures({ keep: async (_: string) => Promise.reject(error) });
const failureOf = (error: unknown) =>
  failing(error)
    .keep(email)
    .catch((failure: unknown) => failure);

test.each([
  ["23505", "upstream-refused"],
  ["57P01", "upstream-down"],
  ["53300", "upstream-down"],
])("a query that fails by %s is %s, and tells its statement and no value", async (code, expected) => {
  const failure = await failureOf(new DrizzleQueryError(query, [email], asPostgres(code)));
  expect(failure).toMatchObject({ name: "ShopError", code: expected, cause: { message: query, code } });
  expect(inspect(failure, { depth: 9 })).not.toContain(email);
});

test("a fault of our own stays what it is", async () => {
  const fault = new TypeError("no such thing");
  expect(await failureOf(fault)).toBe(fault);
});

test("what a method gives comes through", async () => {
  expect(await withPlainFailures({ double: async (number: number) => 2 * number }).double(21)).toBe(42);
});

test("a database that is not there is a back end that is down", async () => {
  const alerts = postgresStockAlerts(createShopDatabase("postgres://nobody:nothing@127.0.0.1:1/none"));
  const failure = await alerts.dropAllOf(email).catch((error: unknown) => error);
  expect(isShopError(failure)).toBe(true);
  expect(failure).toMatchObject({ code: "upstream-down", cause: { code: "ECONNREFUSED" } });
  expect(inspect(failure, { depth: 9 })).not.toContain(email);
});
