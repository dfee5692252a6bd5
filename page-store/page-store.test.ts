import type { CacheHandlerValue } from "next/dist/server/lib/incremental-cache";
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
const keepingFor = (revalidate: number) =>
  ({ ...asking, cacheControl: { revalidate, expire: 2000 } }) as unknown as Parameters<PageStore["set"]>[2];
const page = (html: string, tag: string) =>
  ({ kind: "APP_PAGE", html, headers: { "x-next-cache-tags": `${tag},other` } }) as unknown as Value;

/** A visit that finds what is kept, and may make the page anew. */
const visit = async (key: string) => {
  const store = newStore();
  const found = await store.get(key, asking);
  const finish = (value: Value | null, revalidate = 1000) => store.set(key, value, keepingFor(revalidate));
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
