import { expect, test, vi } from "vitest";
import { ShopError } from "@/lib/domain/shop-error";
import { serveMarkdown } from "./serve-markdown";

vi.mock("@/lib/server/absolute", () => ({ absolute: (path: string) => `https://shop.example${path}` }));
vi.mock("@/lib/server/env", () => ({ env: () => ({}) }));
vi.mock("@/lib/server/queries/content-page", () => ({
  contentPage: async (slug: string) => {
    if (slug === "unheard") throw new ShopError("upstream-down", "cms");
    return slug === "about" ? { slug, title: "About us", seo: {}, blocks: [] } : null;
  },
}));

const ask = (slug: string, accept?: string) =>
  serveMarkdown(new Request("https://shop.example", { headers: accept ? { accept } : {} }), {
    params: Promise.resolve({ market: "en-gb", path: ["pages", slug] }),
  });

test.each([
  ["text/markdown", "private"],
  ["text/markdown, text/html;q=0.9, */*;q=0.1", "private"],
  ["*/*", "public"],
  [undefined, "public"],
])("who asks for it by %j has it as %s", async (accept, kept) => {
  const answer = await ask("about", accept);
  expect(await answer.text()).toContain("# About us");
  expect(answer.headers.get("cache-control")).toMatch(new RegExp(`^${kept}, max-age=300`));
  expect(answer.headers.get("vary")).toBe("accept");
});

test.each([
  ["no-such-page", 404],
  ["unheard", 503],
])("what %s answers is kept by nobody", async (slug, status) => {
  const answer = await ask(slug);
  expect([answer.status, answer.headers.get("cache-control")]).toEqual([status, "no-store"]);
});
