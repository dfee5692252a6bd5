import { expect, test } from "vitest";
import { readBody } from "./read-body";
import { receiveChanges } from "./receive-changes";

const kilobyte = new Uint8Array(1024).fill(32);

/** A request that never ends what it says, and how much of it was taken. */
function endless(headers: Record<string, string> = {}) {
  const taken = { kilobytes: 0, isLetGo: false };
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      taken.kilobytes += 1;
      controller.enqueue(kilobyte);
    },
    cancel() {
      taken.isLetGo = true;
    },
  });
  const sent: RequestInit & { duplex: "half" } = { method: "POST", headers, body, duplex: "half" };
  return { request: new Request("https://shop.example", sent), taken };
}

test("a body is read whole up to its limit, and not a byte beyond", async () => {
  const post = (body: string) => new Request("https://shop.example", { method: "POST", body });
  expect((await readBody(post("äöü"), 6))?.toString("utf8")).toBe("äöü");
  expect(await readBody(post("äöü"), 5)).toBeNull();
  expect((await readBody(new Request("https://shop.example", { method: "POST" }), 5))?.length).toBe(0);
});

test.each([[{}], [{ "content-length": "10" }], [{ "content-length": "many" }]])(
  "a body without end is let go at the limit, told to be %j",
  async (headers) => {
    const { request, taken } = endless(headers);
    expect(await readBody(request, 10 * 1024)).toBeNull();
    expect(taken.kilobytes).toBeLessThan(20);
    expect(taken.isLetGo).toBe(true);
  },
);

test("a body that tells it is too large is not read at all", async () => {
  const { request, taken } = endless({ "content-length": "20000" });
  expect(await readBody(request, 10 * 1024)).toBeNull();
  expect(taken.kilobytes).toBeLessThan(2);
});

test("a change notice without end is refused, whoever sends it", async () => {
  const { request, taken } = endless();
  const answer = await receiveChanges(request);
  expect([answer.status, (await answer.json()).code]).toEqual([413, "body-too-large"]);
  expect(taken.kilobytes).toBeLessThan(1100);
  expect(taken.isLetGo).toBe(true);
});
