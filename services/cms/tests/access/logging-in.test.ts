import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { call, type Identity, logIn, nobody } from "./cms-client";

const email = `${randomUUID()}@larch.example`;
const password = randomUUID();
let staff: Identity;
let personId: number;

beforeAll(async () => {
  staff = await logIn();
  const { body } = await call(staff, "POST", "/users", { name: "Test person", email, password });
  personId = (body.doc as { id: number }).id;
});

afterAll(async () => {
  await call(staff, "DELETE", `/users/${personId}`);
});

test("a short password is refused", async () => {
  const person = { name: "Short", email: `${randomUUID()}@larch.example`, password: "short" };
  expect((await call(staff, "POST", "/users", person)).status).toBe(400);
  expect((await call(staff, "PATCH", `/users/${personId}`, { password: "short" })).status).toBe(400);
});

test("logging out ends the session for good", async () => {
  const { body } = await call(nobody, "POST", "/users/login", { email, password });
  const person = { Authorization: `JWT ${String(body.token)}` };
  expect((await call(person, "GET", "/users")).status).toBe(200);
  await call(person, "POST", "/users/logout");
  expect((await call(person, "GET", "/users")).status).toBe(403);
});

test("five wrong passwords lock the account, even for the right one", async () => {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    expect((await call(nobody, "POST", "/users/login", { email, password: "wrong" })).status).toBe(401);
  }
  expect((await call(nobody, "POST", "/users/login", { email, password })).status).toBe(401);
});
