import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { deliver } from "./deliver";
import { signedHeaders } from "./signature";

interface Received {
  headers: IncomingHttpHeaders;
  body: string;
}

const closers: Array<() => void> = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

async function startStorefront(statuses: number[]) {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += String(chunk);
    received.push({ headers: request.headers, body });
    response.writeHead(statuses[received.length - 1] ?? 500).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closers.push(() => server.close());
  const { port } = server.address() as AddressInfo;
  return { received, address: `http://127.0.0.1:${port}/api/webhooks/cms` };
}

test("a batch arrives signed over its raw body", async () => {
  const { received, address } = await startStorefront([204]);
  await deliver([{ type: "site.changed" }], { address, secret: "key", log: () => {} });
  const [request] = received;
  const timestamp = Number(request?.headers["x-portico-timestamp"]);
  expect(JSON.parse(request?.body ?? "")).toEqual({ id: expect.any(String), events: [{ type: "site.changed" }] });
  expect(request?.headers["x-portico-signature"]).toBe(
    signedHeaders("key", timestamp, request?.body ?? "")["x-portico-signature"],
  );
});

test("a refused batch is sent again with the same id", async () => {
  const { received, address } = await startStorefront([503, 200]);
  await deliver([{ type: "site.changed" }], { address, secret: "key", log: () => {}, pauses: [1, 1] });
  expect(received).toHaveLength(2);
  expect(received[0]?.body).toBe(received[1]?.body);
});

test("a storefront that never answers is logged and harms nobody", async () => {
  const messages: string[] = [];
  const log = (message: string) => messages.push(message);
  await deliver([{ type: "media.changed" }], { address: "http://127.0.0.1:9/", secret: "key", log, pauses: [1] });
  expect(messages).toHaveLength(1);
});
