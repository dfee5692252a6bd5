import { expect, test } from "vitest";
import { call, logIn, nobody, storefront } from "./cms-client";

const privatePaths = [
  "/users",
  "/users/1",
  "/api-clients",
  "/api-clients/1",
  "/pages/versions",
  "/articles/versions",
  "/stories/versions",
  "/size-guides/versions",
  "/globals/navigation/versions",
  "/payload-locked-documents",
  "/payload-migrations",
  "/payload-kv",
];

// Payload answers 501 where a collection has no REST door at all.
const refused = [400, 401, 403, 404, 501];

for (const [name, who] of Object.entries({ nobody, storefront })) {
  test.each(privatePaths)(`${name} does not read %s`, async (path) => {
    const { status, body } = await call(who, "GET", path);
    expect(refused).toContain(status);
    expect(body).not.toHaveProperty("docs");
  });

  test.each([
    ["POST", "/pages", { title: "Taken over", slug: "taken-over" }],
    ["PATCH", "/pages?where[slug][equals]=home", { title: "Taken over" }],
    ["DELETE", "/pages?where[slug][equals]=home", undefined],
    ["POST", "/articles", { title: "Taken over" }],
    ["POST", "/stories", { title: "Taken over", product: "taken-over" }],
    ["POST", "/size-guides", { title: "Taken over", categories: ["rugs"] }],
    ["PATCH", "/size-guides?where[categories][equals]=rugs", { title: "Taken over" }],
    ["DELETE", "/size-guides?where[categories][equals]=rugs", undefined],
    ["POST", "/media", { alt: "Taken over" }],
    ["POST", "/files", { title: "Taken over" }],
    ["PATCH", "/files?where[filename][exists]=true", { title: "Taken over" }],
    ["DELETE", "/files?where[filename][exists]=true", undefined],
    ["POST", "/globals/announcement", { text: "Taken over" }],
    ["POST", "/users", { name: "Intruder", email: "intruder@larch.example", password: "long-enough-password" }],
    ["POST", "/api-clients", { name: "Intruder", enableAPIKey: true, apiKey: "intruder" }],
    ["POST", "/users/unlock", { email: "intruder@larch.example" }],
    ["POST", "/payload-locked-documents", { globalSlug: "navigation" }],
  ])(`${name} may not %s %s`, async (method, path, data) => {
    const { status } = await call(who, method, path, data);
    expect(refused).toContain(status);
  });
}

test("nobody registers as the first user", async () => {
  const intruder = { name: "Intruder", email: "intruder@larch.example", password: "long-enough-password" };
  expect((await call(nobody, "POST", "/users/first-register", intruder)).status).toBe(403);
});

test("the admin opens for staff only", async () => {
  expect((await call(await logIn(), "GET", "/access")).body.canAccessAdmin).toBe(true);
  expect((await call(storefront, "GET", "/access")).body.canAccessAdmin).not.toBe(true);
  expect((await call(nobody, "GET", "/access")).body.canAccessAdmin).not.toBe(true);
});

test.each(["/graphql", "/graphql-playground"])("%s is off", async (path) => {
  expect((await call(nobody, "POST", path, { query: "{ Pages { totalDocs } }" })).status).toBe(404);
});

test("a forgotten password tells nobody whether the address exists", async () => {
  const known = await call(nobody, "POST", "/users/forgot-password", { email: process.env.ADMIN_EMAIL });
  const unknown = await call(nobody, "POST", "/users/forgot-password", { email: "nobody@larch.example" });
  expect(unknown).toEqual(known);
});
