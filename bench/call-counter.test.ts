import { once } from "node:events";
import { createConnection } from "node:net";
import { expect, test } from "vitest";
import { countCalls } from "./call-counter.ts";
import { freePort } from "./free-port.ts";

test("notes every call, answers none, and leaves the address free", async () => {
  const address = `http://127.0.0.1:${await freePort()}`;
  const counter = await countCalls(address);
  await expect(fetch(`${address}/store/products`)).rejects.toThrow();
  await expect(fetch(`${address}/ready`)).rejects.toThrow();
  expect(counter.calls()).toBe(2);
  expect(counter.requests()).toEqual(["GET /store/products HTTP/1.1", "GET /ready HTTP/1.1"]);
  await counter.close();
  await (await countCalls(address)).close();
});

test("counts a caller who says nothing, and does not wait for it when it closes", async () => {
  const port = await freePort();
  const counter = await countCalls(`http://127.0.0.1:${port}`);
  const silent = createConnection(port, "127.0.0.1");
  await once(silent, "connect");
  await expect.poll(counter.calls).toBe(1);
  await counter.close();
});
