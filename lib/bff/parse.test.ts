import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Operation } from "@/lib/contract/operation";
import { validInput } from "@/lib/contract/testing/valid-input";
import { operations } from "@/lib/contract/v1/operations";
import { parseInput } from "./parse";

type Given = { params?: unknown; query?: unknown; body?: unknown };

const everyOperation: Operation[] = Object.values(operations);
const withBody = everyOperation.filter((operation) => operation.body);
const inputOf = ({ name }: Operation): fc.Arbitrary<Given> => validInput[name];

function searchOf(query: unknown): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query ?? {})) {
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) search.append(key, String(one));
  }
  return search.toString();
}

function parse(operation: Operation, { params = {}, query, body }: Given, contentType = "application/json") {
  const hasBody = operation.method !== "GET" && body !== undefined;
  const request = new Request(`https://shop.example/?${searchOf(query)}`, {
    method: operation.method,
    headers: { "content-type": contentType },
    ...(hasBody ? { body: body instanceof Uint8Array ? Buffer.from(body) : JSON.stringify(body) } : {}),
  });
  return parseInput(operation, request, params as Record<string, unknown>);
}

/** What parsing may say at all: input, or a documented problem whose pointers lead into what was sent. */
function expectDocumented(outcome: Awaited<ReturnType<typeof parse>>): void {
  if ("input" in outcome) return;
  expect(["input-invalid", "media-type-unsupported", "body-too-large"]).toContain(outcome.problem);
  if (outcome.problem !== "input-invalid") return;
  expect(outcome.errors).not.toHaveLength(0);
  for (const { pointer, detail } of outcome.errors ?? []) {
    expect(pointer).toMatch(/^\/(params|query|body)(\/|$)/);
    expect(detail).not.toBe("");
  }
}

/** Every object in a body, itself included, by its JSON pointer (RFC 6901). */
function objectsOf(value: unknown, pointer = "/body"): { pointer: string; object: Record<string, unknown> }[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  const inner = Object.entries(value).flatMap(([key, one]) => objectsOf(one, `${pointer}/${key}`));
  return [{ pointer, object: value as Record<string, unknown> }, ...inner];
}

describe.each(everyOperation)("the input of $name", (operation) => {
  it("is taken where it is valid, and its parsed form parses to itself", async () => {
    await fc.assert(
      fc.asyncProperty(inputOf(operation), async (given) => {
        const once = await parse(operation, given);
        expect(once).toHaveProperty("input");
        const { input } = once as { input: Given };
        expect(await parse(operation, input)).toEqual({ input });
      }),
      { numRuns: 60 },
    );
  });

  it("is answered by input or pointers, whatever it is", async () => {
    const keys = fc.oneof(fc.string(), fc.constantFrom("market", "__proto__", "constructor", "page", "colour"));
    const query = fc.dictionary(keys, fc.oneof(fc.string(), fc.array(fc.string(), { maxLength: 30 })));
    const params = fc.dictionary(fc.constantFrom("handle", "slug", "lineId", "orderToken"), fc.string());
    await fc.assert(
      fc.asyncProperty(params, query, fc.jsonValue(), async (...[anyParams, anyQuery, body]) => {
        expectDocumented(await parse(operation, { params: anyParams, query: anyQuery, body }));
      }),
      { numRuns: 60 },
    );
  });
});

describe.each(withBody)("the body of $name", (operation) => {
  it("is refused for a key nobody knows, wherever it stands, with a pointer to it", async () => {
    const surprise = fc.oneof(fc.string(), fc.constantFrom("", "__proto__", "toString", "a/b", "a~b"));
    await fc.assert(
      fc.asyncProperty(inputOf(operation), surprise, fc.nat(), async (given, key, place) => {
        const body = structuredClone(given.body);
        const objects = objectsOf(body);
        const chosen = objects[place % objects.length];
        if (!chosen) throw new Error("a body is an object");
        Object.defineProperty(chosen.object, key, { value: 1, enumerable: true });
        const outcome = await parse(operation, { ...given, body });
        const pointer = `${chosen.pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
        expect(outcome).toMatchObject({ problem: "input-invalid", errors: [{ pointer }] });
      }),
      { numRuns: 60 },
    );
  });

  it("is answered whatever its bytes and its type", async () => {
    const types = fc.constantFrom("application/json", "application/json; charset=utf-8", "text/plain", "");
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), types, async (body, type) => {
        const outcome = await parse(operation, { body, query: { market: "en-gb" } }, type);
        expectDocumented(outcome);
        if (!type.startsWith("application/json")) expect(outcome).toEqual({ problem: "media-type-unsupported" });
      }),
      { numRuns: 60 },
    );
  });

  it("is not read past its limit, nor taken in another type that begins alike", async () => {
    const large = Buffer.alloc((operation.mostBytes ?? 64 * 1024) + 1, " ");
    expect(await parse(operation, { body: large })).toEqual({ problem: "body-too-large" });
    expect(await parse(operation, { body: {} }, "application/json-patch+json")).toEqual({
      problem: "media-type-unsupported",
    });
  });
});
