import { inspect } from "node:util";
import { DrizzleQueryError } from "drizzle-orm/errors";
import { expect, test } from "vitest";
import { z } from "zod";
import { ShopError } from "@/lib/domain/shop-error";
import { newLog } from "./log";
import { briefly } from "./told-error";

const secrets = ["ada@example.com", "Sits right in the hand", "    at home it glows", "order-token-1"];
const query = "insert into confirmations values ($1, $2, $3, $4)";
const refused = () =>
  Object.assign(new Error(`duplicate key: ${secrets[0]}`), {
    name: "PostgresError",
    code: "23505",
    detail: `Key (email_key)=(${secrets[0]}) already exists.`,
    parameters: secrets,
  });
const failedQuery = () => new DrizzleQueryError(query, [secrets[0], secrets.slice(1).join("\n")], refused());

function logged(error: unknown): string {
  let lines = "";
  newLog({
    write(line) {
      lines += line;
    },
  }).error({ err: error }, "operation failed");
  return lines;
}

test.each([
  ["a failed query", failedQuery()],
  ["what follows from one", new Error("not kept", { cause: failedQuery() })],
  ["a back end's trouble that one is behind", new ShopError("upstream-refused", "database", { cause: failedQuery() })],
  ["a thrown thing that is no error", { message: secrets[0], email: secrets[0] }],
])("nothing that somebody typed is logged with %s", (_, error) => {
  expect(inspect(error, { depth: 5 })).toContain(secrets[0]);
  for (const secret of secrets) expect(logged(error) + briefly(error)).not.toContain(secret.trim());
});

test("what went wrong, where, and the codes behind it are", () => {
  const { err } = JSON.parse(logged(failedQuery()));
  expect(err).toMatchObject({
    name: "Error",
    message: `Failed query: ${query}`,
    stack: expect.stringMatching(/^at .*failedQuery/),
    cause: { name: "PostgresError", code: "23505", stack: expect.stringMatching(/^at .*refused/) },
  });
  expect(briefly(failedQuery())).toBe(`Failed query: ${query} (23505)`);
  expect(briefly(new ShopError("upstream-down", "database", { cause: refused() }))).toBe(
    "database: upstream-down (23505)",
  );
});

test("errors of other kinds keep their words, and chains that go round end", () => {
  const parsed = z.object({ total: z.number() }).safeParse({});
  expect(JSON.parse(logged(parsed.error)).err.message).toContain("total");
  const round = new Error("first");
  round.cause = new Error("second", { cause: round });
  expect(JSON.parse(logged(round)).err.message).toBe("first");
});
