import type { CacheHandlerValue } from "next/dist/server/lib/incremental-cache";
import { SharedCacheControls } from "next/dist/server/lib/incremental-cache/shared-cache-controls.external";
import { nodeFs } from "next/dist/server/lib/node-fs-methods";
import { expect, test } from "vitest";
import PageStore from "./page-store";

/** Next has a store for each visit, over one memory for all. */
const newStore = () =>
  new PageStore({
    dev: false,
    fs: nodeFs,
    flushToDisk: false,
    serverDistDir: "/nowhere",
    maxMemoryCacheSize: 1_000_000,
    revalidatedTags: [],
    _requestHeaders: {},
  });
type Value = NonNullable<CacheHandlerValue["value"]>;
const asking = { kind: "APP_PAGE", isFallback: false, isRoutePPREnabled: true } as unknown as Parameters<
  PageStore["get"]
>[1];
const keepingFor = (revalidate: number | false) =>
  ({ ...asking, cacheControl: { revalidate, expire: 2000 } }) as unknown as Parameters<PageStore["set"]>[2];
const page = (html: string, tag: string) =>
  ({ kind: "APP_PAGE", html, headers: { "x-next-cache-tags": `${tag},other` } }) as unknown as Value;

/** A visit that finds what is kept, and may make the page anew. */
const visit = async (key: string) => {
  const store = newStore();
  const found = await store.get(key, asking);
  const finish = (value: Value | null, revalidate: number | false = 1000) =>
    store.set(key, value, keepingFor(revalidate));
  return { found, finish };
};
const shown = async (key: string) => {
  const { found } = await visit(key);
  return found?.value && "html" in found.value ? found.value.html : undefined;
};
/** The book of tags counts in whole milliseconds. */
const nextMillisecond = async () => {
  const { timeOrigin } = performance;
  const then = Math.ceil(timeOrigin + performance.now()) + 1;
  while (timeOrigin + performance.now() < then) await new Promise(setImmediate);
};
const change = async (tag: string) => {
  await nextMillisecond();
  await newStore().revalidateTag([tag], { expire: 3600 });
  await nextMillisecond();
};

test("keeps a page that nothing overtook", async () => {
  const first = await visit("/a");
  expect(first.found).toBeNull();
  await first.finish(page("first", "a"));
  expect(await shown("/a")).toBe("first");
});

test("does not keep a page that was being made when what it shows changed, and keeps the next", async () => {
  await (await visit("/b")).finish(page("one left", "b"));
  await change("b");
  const making = await visit("/b");
  await change("b");
  await making.finish(page("read before the second change", "b"));
  expect(await shown("/b")).toBe("one left");
  await (await visit("/b")).finish(page("sold out", "b"));
  expect(await shown("/b")).toBe("sold out");
});

test("counts from the visit that makes the page, whoever else finds it old", async () => {
  await (await visit("/c")).finish(page("old", "c"));
  await change("c");
  await shown("/c");
  const making = await visit("/c");
  await change("c");
  const later = await visit("/c");
  await making.finish(page("overtaken", "c"));
  expect(await shown("/c")).toBe("old");
  await later.finish(page("new", "c"));
  expect(await shown("/c")).toBe("new");
});

test("keeps neither of two that were overtaken at once", async () => {
  const [one, other] = [await visit("/e"), await visit("/e")];
  await change("e");
  await one.finish(page("overtaken", "e"));
  await other.finish(page("overtaken too", "e"));
  expect(await shown("/e")).toBeUndefined();
});

test("lets changes of other things be", async () => {
  const making = await visit("/d");
  await change("not-d");
  await making.finish(page("first", "d"));
  expect(await shown("/d")).toBe("first");
});

test("tries again in seconds where making a page anew failed and the old one is kept, however often", async () => {
  await (await visit("/f")).finish(page("old", "f"));
  await change("f");
  for (const _ of ["once", "twice"]) {
    const failing = await visit("/f");
    await failing.finish(failing.found?.value ?? null, 30);
    expect((await visit("/f")).found).toMatchObject({
      value: { html: "old" },
      cacheControl: { revalidate: 3, expire: 2000 },
    });
  }
  await (await visit("/f")).finish(page("new", "f"));
  expect((await visit("/f")).found).toMatchObject({ value: { html: "new" }, cacheControl: { revalidate: 1000 } });
});

const nothing = (tag: string) => ({ ...page("there is no such page", tag), status: 404 }) as Value;

test("keeps nothing of an address that was made up, however often it is asked for", async () => {
  for (const _ of ["once", "twice"]) {
    const made = await visit("/made-up");
    expect(made.found).toBeNull();
    await made.finish(nothing("made-up"));
  }
  expect((await visit("/made-up")).found).toBeNull();
});

test("forgets the lifetime that Next noted for such an address, and no other", async () => {
  const { cacheControls } = SharedCacheControls as unknown as { cacheControls: Map<string, unknown> };
  for (const key of ["/noted", "/real"]) cacheControls.set(key, { revalidate: 1000 });
  await (await visit("/noted")).finish(nothing("noted"));
  await (await visit("/real")).finish(page("real", "real"));
  expect([cacheControls.has("/noted"), cacheControls.has("/real")]).toEqual([false, true]);
});

test("puts a 404 in the place of a page that is gone, and the page in its place when it is back", async () => {
  await (await visit("/g")).finish(page("here", "g"));
  await change("g");
  await (await visit("/g")).finish(nothing("g"));
  expect((await visit("/g")).found).toMatchObject({ value: { status: 404 } });
  await change("g");
  await (await visit("/g")).finish(page("back", "g"));
  expect(await shown("/g")).toBe("back");
});

test("keeps nothing of a page that is made for each visit anew, and the beginning of one that read something", async () => {
  const beginning = { kind: "APP_PAGE", html: "", postponed: "the rest", headers: {} } as unknown as Value;
  await (await visit("/orders/made-up")).finish(beginning, false);
  expect((await visit("/orders/made-up")).found).toBeNull();
  await (await visit("/search")).finish(beginning);
  expect((await visit("/search")).found).not.toBeNull();
});
