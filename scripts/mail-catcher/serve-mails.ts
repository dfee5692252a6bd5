import { createServer, type Server } from "node:http";
import type { MailBox } from "./caught-mail.ts";
import { listPage, mailPage } from "./pages.ts";

type Answer = { status: number; type: string; body: string };

const html = (body: string): Answer => ({ status: 200, type: "text/html; charset=utf-8", body });
const json = (value: unknown): Answer => ({ status: 200, type: "application/json", body: JSON.stringify(value) });
const nothing: Answer = { status: 404, type: "text/plain", body: "There is nothing here." };

function answer(box: MailBox, method: string, url: URL): Answer {
  if (url.pathname === "/api/mails" && method === "DELETE") {
    box.forget();
    return json([]);
  }
  if (method !== "GET") return nothing;
  if (url.pathname === "/") return html(listPage(box.list(null)));
  if (url.pathname === "/api/mails") return json(box.list(url.searchParams.get("to")));
  const [, id, part] = /^\/mails\/(\d+)(\/html)?$/.exec(url.pathname) ?? [];
  const mail = id ? box.find(Number(id)) : undefined;
  if (!mail) return nothing;
  return html(part ? mail.html : mailPage(mail));
}

/** The catcher's page and its API. A name other than this machine's own is refused, so that no web page can ask. */
export const mailServer = (box: MailBox): Server =>
  createServer((request, response) => {
    const { method = "GET", url = "/", headers } = request;
    const isOwn = /^(?:localhost|127\.0\.0\.1)(?::\d+)?$/.test(headers.host ?? "");
    const { status, type, body } = isOwn ? answer(box, method, new URL(url, "http://localhost")) : nothing;
    response.writeHead(status, {
      "content-type": type,
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'self'; style-src 'unsafe-inline'; img-src * data:; script-src 'none'",
    });
    response.end(body);
  });
