import { expect, it } from "vitest";
import type { Ports } from "@/lib/ports/ports";
import { shopConfig } from "@/shop.config";
import { viewArticle } from "./view-article";
import { viewCollection } from "./view-collection";
import { viewContent } from "./view-content";
import { viewProduct } from "./view-product";

const [market] = shopConfig.markets;
const refuse = () => {
  throw new Error("was asked");
};
/** Back ends that nobody may ask anything. */
const silent = new Proxy({}, { get: () => new Proxy({}, { get: () => refuse }) }) as Ports;

it.each(["a\u0000b", "", "Drift", "../drift", "a b", "-", "x".repeat(101)])(
  "finds nothing under %j without asking a back end",
  async (name) => {
    expect(await viewProduct(silent, { handle: name, market })).toBeNull();
    expect(await viewCollection(silent, { handle: name, market })).toBeNull();
    expect(await viewContent(silent, { slug: name, market })).toBeNull();
    expect(await viewArticle(silent, { slug: name, market })).toBeNull();
  },
);

it("asks for what may exist", async () => {
  await expect(viewProduct(silent, { handle: "drift-sofa", market })).rejects.toThrow("was asked");
  await expect(viewContent(silent, { slug: "about", market })).rejects.toThrow("was asked");
});
