import { expect, test } from "vitest";
import { countCalls } from "./call-counter.ts";
import { freePort } from "./free-port.ts";

test("counts every call and answers none", async () => {
  const address = `http://127.0.0.1:${await freePort()}`;
  const counter = await countCalls(address);
  await expect(fetch(address)).rejects.toThrow();
  await expect(fetch(address)).rejects.toThrow();
  expect(counter.calls()).toBe(2);
  await counter.close();
  await (await countCalls(address)).close();
});
