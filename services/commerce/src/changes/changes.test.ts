import { describe, expect, it, vi } from "vitest";
import type { CatalogueLookup } from "./catalogue-lookup";
import { type ChangeEvent, withoutRepetition } from "./change-event";
import { ChangeOutbox } from "./change-outbox";
import { changesOf } from "./changes-of";
import { changedNoun, idsOf, PRICES_CHANGED } from "./engine-events";

const chair = async () => [{ id: "prod_1", handle: "chair" }];
const lookup: CatalogueLookup = {
  products: chair,
  variants: chair,
  options: chair,
  optionValues: chair,
  prices: chair,
  variantsOfPrices: async () => ["variant_1"],
  inventoryLevels: chair,
  reservations: chair,
  categories: async () => [{ id: "pcat_1", handle: "seating" }],
  collections: async () => [{ id: "pcol_1", handle: "sale" }],
};

const changesAfter = (event: string, table = "product") => {
  const noun = changedNoun(event);
  if (!noun) throw new Error(`${event} is not listened to.`);
  return changesOf(noun, ["id_1"], lookup, async () => [{ reference: table, reference_id: "id_1" }]);
};

describe("what the storefront is told", () => {
  it.each([
    ["product.updated", { type: "product.changed", handle: "chair" }],
    ["product.deleted", { type: "product.deleted", handle: "chair" }],
    ["product-variant.updated", { type: "product.changed", handle: "chair" }],
    ["pricing.price.updated", { type: "product.changed", handle: "chair" }],
    ["product-option-value.updated", { type: "product.changed", handle: "chair" }],
    ["inventory-level.updated", { type: "stock.changed", handle: "chair" }],
    ["reservation-item.created", { type: "stock.changed", handle: "chair" }],
    ["product-category.updated", { type: "category.changed", handle: "seating" }],
    ["product-collection.updated", { type: "collection.changed", handle: "sale" }],
    ["pricing.price-list.deleted", { type: "prices.changed" }],
    ["region.updated", { type: "prices.changed" }],
    [PRICES_CHANGED, { type: "prices.changed" }],
  ] as const)("after %s", async (event, change) => {
    expect(await changesAfter(event)).toEqual([change]);
  });

  it("follows a translation to what it translates", async () => {
    expect(await changesAfter("translation.updated")).toEqual([{ type: "product.changed", handle: "chair" }]);
    expect(await changesAfter("translation.updated", "product_category")).toEqual([
      { type: "category.changed", handle: "seating" },
    ]);
    expect(await changesAfter("translation.updated", "shipping_option")).toEqual([]);
  });
});

describe("idsOf", () => {
  it("reads one id, several or none", () => {
    expect(idsOf({ id: "a" })).toEqual(["a"]);
    expect(idsOf({ id: ["a", "b"] })).toEqual(["a", "b"]);
    expect(idsOf([{ id: "a" }, { id: "b" }])).toEqual(["a", "b"]);
    expect(idsOf({})).toEqual([]);
    expect(idsOf(null)).toEqual([]);
  });
});

describe("the outbox", () => {
  const change: ChangeEvent = { type: "product.changed", handle: "chair" };
  const parsed = (body: string): { events: ChangeEvent[] } => JSON.parse(body);

  it("sends what comes close together as one batch without repetition", async () => {
    const bodies: string[] = [];
    const post = async (body: string) => bodies.push(body) > 0;
    const outbox = new ChangeOutbox({ secret: "s", post, onGivenUp: vi.fn(), quietMs: 5 });
    outbox.add([change]);
    outbox.add([change, { type: "prices.changed" }]);
    await vi.waitFor(() => expect(bodies).toHaveLength(1));
    expect(parsed(bodies[0] ?? "").events).toEqual([change, { type: "prices.changed" }]);
  });

  it("tries the same batch again until it is taken", async () => {
    const bodies: string[] = [];
    const post = async (body: string) => bodies.push(body) === 3;
    const onGivenUp = vi.fn();
    new ChangeOutbox({ secret: "s", post, onGivenUp, quietMs: 1, retryDelaysMs: [1, 1, 1] }).add([change]);
    await vi.waitFor(() => expect(bodies).toHaveLength(3));
    expect(new Set(bodies).size).toBe(1);
    expect(onGivenUp).not.toHaveBeenCalled();
  });

  it("says so when it gives up, also when the receiver cannot be reached", async () => {
    const onGivenUp = vi.fn();
    const post = () => Promise.reject(new Error("connection refused"));
    new ChangeOutbox({ secret: "s", post, onGivenUp, quietMs: 1, retryDelaysMs: [1] }).add([change]);
    await vi.waitFor(() => expect(onGivenUp).toHaveBeenCalledWith([change]));
  });
});

describe("withoutRepetition", () => {
  it("keeps changes of different kinds of the same product", () => {
    const stock: ChangeEvent = { type: "stock.changed", handle: "chair" };
    const product: ChangeEvent = { type: "product.changed", handle: "chair" };
    expect(withoutRepetition([stock, product, stock])).toEqual([stock, product]);
  });
});
