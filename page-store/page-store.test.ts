import type { CacheHandlerValue } from "next/dist/server/lib/incremental-cache";
import { nodeFs } from "next/dist/server/lib/node-fs-methods";
import { expect, test } from "vitest";
import PageStore from "./page-store";

const store = new PageStore({
  dev: false,
  fs: nodeFs,
  flushToDisk: false,
  serverDistDir: "/nowhere",
  maxMemoryCacheSize: 1_000_000,
  revalidatedTags: [],
  _requestHeaders: {},
});
const asking = { kind: "APP_PAGE", isFallback: false, isRoutePPREnabled: true } as unknown as Parameters<
  typeof store.get
>[1];
const keeping = { ...asking, cacheControl: { revalidate: 1000, expire: 2000 } } as unknown as Parameters<
  typeof store.set
>[2];
const page = (html: string, tag: string) =>
  ({ kind: "APP_PAGE", html, headers: { "x-next-cache-tags": `${tag},other` } }) as unknown as NonNullable<
    CacheHandlerValue["value"]
  >;
const shown = async (key: string) => {
  const found = await store.get(key, asking);
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
  await store.revalidateTag([tag], { expire: 3600 });
  await nextMillisecond();
};

test("keeps a page that nothing overtook", async () => {
  expect(await shown("/a")).toBeUndefined();
  await store.set("/a", page("first", "a"), keeping);
  expect(await shown("/a")).toBe("first");
});

test("does not keep a page that was being made when what it shows changed, and keeps the next", async () => {
  await store.set("/b", page("one left", "b"), keeping);
  await change("b");
  await shown("/b");
  await change("b");
  await store.set("/b", page("read before the second change", "b"), keeping);
  expect(await shown("/b")).toBe("one left");
  await store.set("/b", page("sold out", "b"), keeping);
  expect(await shown("/b")).toBe("sold out");
});

test("counts from the first visit that found the page old, however many come while it is made", async () => {
  await store.set("/c", page("old", "c"), keeping);
  await change("c");
  await shown("/c");
  await change("c");
  await shown("/c");
  await store.set("/c", page("overtaken", "c"), keeping);
  expect(await shown("/c")).toBe("old");
});

test("lets changes of other things be", async () => {
  await shown("/d");
  await change("not-d");
  await store.set("/d", page("first", "d"), keeping);
  expect(await shown("/d")).toBe("first");
});

test("forgets of those never made, so that made-up addresses fill no memory", async () => {
  for (let count = 0; count < 3_000; count += 1) await store.get(`/nowhere/${count}`, asking);
  await change("e");
  await store.set("/nowhere/0", page("kept: its beginning is forgotten", "e"), keeping);
  expect(await shown("/nowhere/0")).toBeDefined();
  await change("e");
  await store.set("/nowhere/2999", page("its beginning is known", "e"), keeping);
  expect(await shown("/nowhere/2999")).toBeUndefined();
});

test("tries again in seconds where making a page anew failed and the old one is kept, however often", async () => {
  await store.set("/f", page("old", "f"), keeping);
  await change("f");
  for (const _ of ["once", "twice"]) {
    const old = await store.get("/f", asking);
    await store.set("/f", old?.value ?? null, {
      ...keeping,
      cacheControl: { revalidate: 30, expire: 2000 },
    } as typeof keeping);
    expect(await store.get("/f", asking)).toMatchObject({
      value: { html: "old" },
      cacheControl: { revalidate: 3, expire: 2000 },
    });
  }
  await store.set("/f", page("new", "f"), keeping);
  expect(await store.get("/f", asking)).toMatchObject({ value: { html: "new" }, cacheControl: { revalidate: 1000 } });
});
