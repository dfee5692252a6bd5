import { expect, test } from "vitest";
import { withFirst } from "@/lib/domain/bundle";
import { shopConfig } from "@/shop.config";
import { memoryPorts } from "../ports/testing/memory-ports";
import { viewBundle } from "./view-bundle";

const [, market] = shopConfig.markets;

test("a set has all its members, and shows itself with any of them first", async () => {
  const shop = memoryPorts();
  const mug = await shop.catalog.productByHandle("mug", market);
  const handle = mug?.sets[0] ?? "";
  const bundle = await viewBundle(shop, { handle, market });
  const members = bundle?.members.map((member) => member.handle) ?? [];
  expect(members).toContain("mug");
  expect(members.length).toBeGreaterThan(1);
  for (const member of members) {
    const shown = bundle && withFirst(bundle, member).members.map((one) => one.handle);
    expect(shown).toEqual([member, ...members.filter((other) => other !== member)]);
  }
});

test("there is no set under another name", async () => {
  expect(await viewBundle(memoryPorts(), { handle: "no-such-set", market })).toBeNull();
});
