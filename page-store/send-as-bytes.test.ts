import { once } from "node:events";
import { createServer, type RequestListener, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it, vi } from "vitest";
import { sendAsBytes } from "./send-as-bytes";

/** What a server answers whose responses send as bytes, and how often a text was encoded for it. */
async function answers(listener: RequestListener, times: number): Promise<{ texts: string[]; encoded: number }> {
  const original = ServerResponse.prototype.end;
  const encode = vi.spyOn(Buffer, "from");
  sendAsBytes();
  const server = createServer(listener).listen(0, "127.0.0.1");
  try {
    await once(server, "listening");
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const texts: string[] = [];
    for (let count = 0; count < times; count += 1) texts.push(await (await fetch(url)).text());
    const encoded = encode.mock.calls.filter((given) => typeof given[0] === "string" && given.length === 1).length;
    return { texts, encoded };
  } finally {
    server.close();
    encode.mockRestore();
    ServerResponse.prototype.end = original;
  }
}

const page = `<p>Größe – 20 € · 木</p>${"x".repeat(20_000)}`;

it("encodes a page once, however often it is sent", async () => {
  const { texts, encoded } = await answers((_, response) => response.end(page), 3);
  expect(texts).toEqual([page, page, page]);
  expect(encoded).toBe(1);
});

it("sends a page made anew, even one as long as the last", async () => {
  const other = page.replace("20 €", "30 €");
  const pages = [page, other, page];
  const { texts } = await answers((_, response) => response.end(pages.shift()), 3);
  expect(texts).toEqual([page, other, page]);
});

it("leaves short texts, other encodings and empty ends as they are", async () => {
  const said = ["short", undefined];
  const { texts, encoded } = await answers((_, response) => response.end(said.shift()), 2);
  expect(texts).toEqual(["short", ""]);
  expect(encoded).toBe(0);
  const { texts: latin } = await answers((_, response) => response.end("ü".repeat(20_000), "latin1"), 1);
  expect(latin[0]?.length).toBe(20_000);
});
