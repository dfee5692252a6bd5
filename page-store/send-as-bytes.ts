import { ServerResponse } from "node:http";
import { LRUCache } from "lru-cache";

/** Shorter texts are sent as quickly either way. */
const leastLength = 16_384;
/** Bytes kept, without the texts they are found by, which the store of pages mostly keeps as well. */
const most = 48 * 1024 * 1024;

/**
 * Sends a long text that is sent again and again, a page of the store, as bytes made once. Node encodes a string anew for every
 * answer, into room for three bytes a character; of a page of 200 kB that is two fifths of its cost. Texts are told apart by
 * themselves, so that a page made anew is another one.
 */
export function sendAsBytes(): void {
  const kept = new LRUCache<string, Buffer>({ maxSize: most, sizeCalculation: ({ length }) => length });
  const bytesOf = (text: string): Buffer => {
    const found = kept.get(text);
    if (found) return found;
    const bytes = Buffer.from(text);
    kept.set(text, bytes);
    return bytes;
  };
  const end = ServerResponse.prototype.end as (...given: unknown[]) => ServerResponse;
  ServerResponse.prototype.end = function sendBytes(this: ServerResponse, ...given: unknown[]) {
    const [chunk, encoding] = given;
    const isLong = typeof chunk === "string" && chunk.length >= leastLength && typeof encoding !== "string";
    return Reflect.apply(end, this, isLong ? [bytesOf(chunk), ...given.slice(1)] : given);
  } as ServerResponse["end"];
}
