import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { PRICES_CHANGED } from "../changes/engine-events";
import { PRICE_HISTORY } from "../modules/price-history";
import { noteDuePrices, notePricesSoon } from "./note-prices";

/** An engine in which every variant costs ten euros and one is reduced. */
function engine({ isBroken = false } = {}) {
  let due: { id: string; variant_id: string }[] = [];
  const noted: string[][] = [];
  const emit = vi.fn(async () => undefined);
  const errors = vi.fn();
  const state = { isBroken };
  const services: Record<string, unknown> = {
    [PRICE_HISTORY]: {
      createDuePrices: async (rows: { variant_id: string }[]) => {
        due.push(...rows.map(({ variant_id }, index) => ({ id: `due_${due.length + index}`, variant_id })));
      },
      listDuePrices: async () => [...due],
      deleteDuePrices: async (ids: string[]) => {
        due = due.filter(({ id }) => !ids.includes(id));
      },
      listPriorPrices: async ({ variant_id }: { variant_id: string[] }) =>
        variant_id.includes("reduced") ? [{ variant_id: "reduced" }] : [],
      note: async (prices: { variantId: string }[]) => {
        const ids = prices.map(({ variantId }) => variantId);
        noted.push(ids);
        return ids;
      },
    },
    [ContainerRegistrationKeys.QUERY]: {
      graph: async ({ entity, filters }: { entity: string; filters?: { id: string[] } }) => {
        if (state.isBroken) throw new Error("no database");
        if (entity === "store_currency") return { data: [{ currency_code: "eur" }] };
        const price = { calculated_amount: 10, original_amount: 10 };
        return { data: (filters?.id ?? []).map((id) => ({ id, calculated_price: price })) };
      },
    },
    [ContainerRegistrationKeys.LOGGER]: { error: errors },
    [Modules.EVENT_BUS]: { emit },
  };
  const container = { resolve: (name: string) => services[name] } as unknown as MedusaContainer;
  return { container, noted, emit, errors, state, due: () => due.map(({ variant_id }) => variant_id) };
}

describe("prices that changed", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("are written down at once and noted a moment later, each variant once", async () => {
    const { container, noted, due, emit } = engine();
    await notePricesSoon(container, ["chair"]);
    await notePricesSoon(container, ["chair", "table"]);
    expect(due()).toEqual(["chair", "chair", "table"]);
    expect(noted).toEqual([]);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(noted).toEqual([["chair", "table"]]);
    expect(due()).toEqual([]);
    expect(emit).not.toHaveBeenCalled();
  });

  it("are told of where what was lowest before is shown", async () => {
    const { container, emit } = engine();
    await notePricesSoon(container, ["reduced"]);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(emit).toHaveBeenCalledExactlyOnceWith({ name: PRICES_CHANGED, data: {} });
  });

  it("are noted by the next try when one fails", async () => {
    const { container, noted, errors, state, due } = engine({ isBroken: true });
    await notePricesSoon(container, ["chair"]);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(errors).toHaveBeenCalledOnce();
    expect(due()).toEqual(["chair"]);
    state.isBroken = false;
    await noteDuePrices(container);
    expect(noted).toEqual([["chair"]]);
    expect(due()).toEqual([]);
  });
});
