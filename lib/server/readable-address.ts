import "server-only";
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";

const isReadable = (part: string): boolean => {
  try {
    decodeURIComponent(part);
    return true;
  } catch {
    return false;
  }
};

/** A query without the name that would change the nature of the record it is read into. */
function harmless(query: string): string {
  const search = new URLSearchParams(query);
  if (!search.has("__proto__")) return query;
  search.delete("__proto__");
  return `${search}`;
}

/**
 * An address whose path can be decoded and whose query can be kept in an object. A part of the path that is no text stands for its own
 * letters, and so for something that is not there.
 */
export function readableAddress(url: string): string {
  const [path = "", ...rest] = url.split("?");
  const readable = path
    .split("/")
    .map((part) => (isReadable(part) ? part : part.replaceAll("%", "%25")))
    .join("/");
  const query = harmless(rest.join("?"));
  return query ? `${readable}?${query}` : readable;
}

/** Has every request read by `readableAddress` first: the framework answers such addresses with an error of its own, a 500. */
export const readAddressesFirst = (): void =>
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage };
    if (request.url && /%|__proto__/.test(request.url)) request.url = readableAddress(request.url);
  });
