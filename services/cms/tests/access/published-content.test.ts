import { expect, test } from "vitest";
import { call, cmsUrl, nobody } from "./cms-client";

interface Found {
  docs: Array<Record<string, unknown>>;
}

async function find(path: string): Promise<Array<Record<string, unknown>>> {
  const { status, body } = await call(nobody, "GET", path);
  expect(status).toBe(200);
  return (body as unknown as Found).docs;
}

/** Opens a file without reading it, and gives its headers. */
async function open(path: string): Promise<Headers> {
  const response = await fetch(new URL(path, cmsUrl));
  expect(response.status).toBe(200);
  await response.body?.cancel();
  return response.headers;
}

test("the process says that it is ready", async () => {
  expect(await call(nobody, "GET", "/ready")).toEqual({ status: 200, body: { status: "ready" } });
});

test.each(["home", "about", "shipping-and-returns", "privacy", "imprint"])("the page %s is published", async (slug) => {
  const [page] = await find(`/pages?where[slug][equals]=${slug}`);
  expect(page?._status).toBe("published");
});

test("a page speaks three languages", async () => {
  const titles = await Promise.all(
    ["en", "de", "fr"].map(
      async (locale) => (await find(`/pages?where[slug][equals]=about&locale=${locale}`))[0]?.title,
    ),
  );
  expect(new Set(titles).size).toBe(3);
});

test("the journal and five product stories are there", async () => {
  expect((await find("/articles?limit=50")).length).toBeGreaterThanOrEqual(3);
  expect((await find("/stories?limit=50")).length).toBeGreaterThanOrEqual(5);
});

test.each(["navigation", "footer", "announcement", "search-settings"])("the %s is readable", async (global) => {
  expect((await call(nobody, "GET", `/globals/${global}`)).status).toBe(200);
});

test("size guides are there, and files open under their names", async () => {
  expect((await find("/size-guides?limit=50")).length).toBeGreaterThanOrEqual(2);
  const files = await find("/files?limit=100");
  expect(files.length).toBeGreaterThan(0);
  for (const { filename } of files) {
    await open(`/api/files/file/${String(filename)}`);
  }
});

test("pictures have a description and a file", async () => {
  const pictures = await find("/media?limit=100");
  expect(pictures.length).toBeGreaterThan(0);
  for (const { alt, filename } of pictures) {
    expect(alt).toBeTruthy();
    const headers = await open(`/api/media/file/${String(filename)}`);
    expect(headers.get("content-type")).toBe("image/webp");
  }
});

test("a path that climbs out of the media folder finds nothing", async () => {
  for (const path of ["..%2fpackage.json", "..%2f..%2f..%2fetc%2fpasswd", "%2e%2e%2fpackage.json"]) {
    const response = await fetch(new URL(`/api/media/file/${path}`, cmsUrl));
    expect(response.ok).toBe(false);
    expect(await response.text()).not.toContain("root:");
  }
});
