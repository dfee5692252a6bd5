import { expect, test } from "vitest";
import answerStore from "./answer-store";
import { nobodysTag } from "./nobodys-tag";

let clock = 0;
const now = () => performance.timeOrigin + performance.now() + ++clock / 1000;
const entry = (text: string, tags: string[]) => ({
  value: new Blob([text]).stream(),
  tags,
  stale: 60,
  timestamp: now(),
  expire: 2000,
  revalidate: 1000,
});
const keep = (key: string, text: string, tags: string[] = []) =>
  answerStore.set(key, Promise.resolve(entry(text, tags)));
const kept = async (key: string) => {
  const found = await answerStore.get(key, []);
  return found && new Response(found.value).text();
};

test("made-up names do not push out what the shop has", async () => {
  await keep("chair", "a chair");
  const name = (at: number) => `${at}`.padEnd(10_000, "x");
  // As many as would fill Next's own store.
  const all = 6000;
  for (let at = 0; at < all; at++) await keep(name(at), "null", [nobodysTag]);
  expect(await kept("chair")).toBe("a chair");
  expect(await kept(name(all - 1))).toBe("null");
  expect(await kept(name(0))).toBeUndefined();
});

test("a name that becomes somebody's is found, and lost when it is nobody's again", async () => {
  await keep("table", "null", [nobodysTag]);
  await keep("table", "a table");
  expect(await kept("table")).toBe("a table");
  await keep("table", "null", [nobodysTag]);
  expect(await kept("table")).toBe("null");
});

test("who asks while an answer is being made gets that answer", async () => {
  let answer = (_text: string): void => undefined;
  const pending = new Promise<string>((resolve) => (answer = resolve));
  const stored = answerStore.set(
    "lamp",
    pending.then((text) => entry(text, [])),
  );
  const asked = kept("lamp");
  answer("a lamp");
  await stored;
  expect(await asked).toBe("a lamp");
});
