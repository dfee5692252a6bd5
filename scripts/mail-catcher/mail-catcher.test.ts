import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { mailBox } from "./caught-mail.ts";
import { mailServer } from "./serve-mails.ts";

const box = mailBox();
const server = mailServer(box);
let origin = "";

beforeAll(async () => {
  await once(server.listen(0, "127.0.0.1"), "listening");
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
});

const raw = (subject: string) =>
  Buffer.from(
    [
      "From: Shop <shop@example.com>",
      "To: somebody-else@example.com",
      `Subject: ${subject}`,
      "List-Unsubscribe: <https://shop.example/u>",
      "Content-Type: text/html; charset=utf-8",
      "",
      "<p>Grüße</p><script>alert(1)</script>",
    ].join("\r\n"),
  );

test("gives each address the mails it was really sent", async () => {
  await box.keep(raw("One"), ["ada@example.com"]);
  await box.keep(raw("Two"), ["bob@example.com"]);
  const mails = await (await fetch(`${origin}/api/mails?to=ada@example.com`)).json();
  expect(mails).toHaveLength(1);
  expect(mails[0]).toMatchObject({
    subject: "One",
    from: "shop@example.com",
    headers: { "list-unsubscribe": "<https://shop.example/u>" },
  });
  expect(mails[0].html).toContain("Grüße");
});

test("shows a mail without running anything in it, and escapes its subject", async () => {
  await box.keep(raw("<b>Three</b>"), ["eve@example.com"]);
  const [mail] = box.list("eve@example.com");
  const page = await fetch(`${origin}/mails/${mail?.id}`);
  expect(page.headers.get("content-security-policy")).toContain("script-src 'none'");
  expect(await page.text()).not.toContain("<b>Three</b>");
  expect(await (await fetch(`${origin}/`)).text()).toContain("eve@example.com");
});

test("knows no other path, and forgets when told", async () => {
  expect((await fetch(`${origin}/mails/999999`)).status).toBe(404);
  await fetch(`${origin}/api/mails`, { method: "DELETE" });
  expect(await (await fetch(`${origin}/api/mails`)).json()).toEqual([]);
});
