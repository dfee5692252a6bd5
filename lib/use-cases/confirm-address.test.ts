import { describe, expect, it, vi } from "vitest";
import { lettersPerHour, type Waiting } from "@/lib/domain/confirmation";
import { memoryPorts } from "../ports/testing/memory-ports";
import { confirmAddress } from "./confirm-address";
import { requestConfirmation } from "./request-confirmation";

const waiting = {
  kind: "stock-alert",
  email: "ada@example.com",
  market: "en-gb",
  payload: { productHandle: "jug", variantId: "jug-clear" },
} satisfies Waiting;
const write = (token: string) => ({ subject: "Is this you?", text: token, html: `<p>${token}</p>` });

async function asked(shop = memoryPorts()) {
  await requestConfirmation(shop, { waiting, write });
  return { shop, token: shop.sent.at(-1)?.text ?? "" };
}
const wished = (shop: ReturnType<typeof memoryPorts>) =>
  shop.stockAlerts.take({ productHandle: "jug", market: "en-gb", variantIds: ["jug-clear"] }, 10);

describe("confirming an address", () => {
  it("writes one letter to it, and does nothing before its owner's yes", async () => {
    const { shop, token } = await asked();
    expect(shop.sent).toMatchObject([{ to: "ada@example.com", kind: "confirmation", subject: "Is this you?" }]);
    expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(await wished(shop)).toEqual([]);
  });

  it("counts no letter that could not be sent", async () => {
    const shop = memoryPorts();
    const unsent = { ...shop, mail: { send: () => Promise.reject(new Error("no mail")) } };
    for (let time = 0; time <= lettersPerHour; time += 1) {
      await expect(requestConfirmation(unsent, { waiting, write })).rejects.toThrow("no mail");
    }
    await requestConfirmation(shop, { waiting, write });
    expect(shop.sent).toHaveLength(1);
  });

  it("does on the yes what was asked for, once", async () => {
    const { shop, token } = await asked();
    expect(await confirmAddress(shop, { token })).toEqual({ ok: true, value: waiting });
    expect(await wished(shop)).toMatchObject([{ email: "ada@example.com", variantId: "jug-clear" }]);
    expect(await confirmAddress(shop, { token })).toEqual({ ok: false, problem: { code: "link-used" } });
  });

  it("keeps of the secret only what opens no link", async () => {
    const hold = vi.fn(async () => true);
    const shop = { ...memoryPorts() };
    const { token } = await asked({ ...shop, confirmations: { ...shop.confirmations, hold } });
    expect(JSON.stringify(hold.mock.calls)).not.toContain(token);
  });

  it("knows no secret it did not make, and refuses one whose time is over", async () => {
    const { shop, token } = await asked();
    const unknown = { ok: false, problem: { code: "link-unknown" } };
    expect(await confirmAddress(shop, { token: `${token.slice(1)}x` })).toEqual(unknown);
    vi.useFakeTimers({ now: Date.now() + 49 * 3_600_000 });
    const expired = { ok: false, problem: { code: "link-expired" } };
    expect(await confirmAddress(shop, { token })).toEqual(expired);
    vi.useRealTimers();
  });

  it("can be confirmed anew where what was asked for could not be done", async () => {
    const { shop, token } = await asked();
    const broken = { ...shop, stockAlerts: { ...shop.stockAlerts, keep: () => Promise.reject(new Error("down")) } };
    await expect(confirmAddress(broken, { token })).rejects.toThrow("down");
    expect(await confirmAddress(shop, { token })).toMatchObject({ ok: true });
  });

  it("writes to an address five times an hour at most, and tells nobody that it stopped", async () => {
    const shop = memoryPorts();
    for (let time = 1; time <= 8; time += 1)
      expect(await requestConfirmation(shop, { waiting, write })).toBeUndefined();
    expect(shop.sent).toHaveLength(5);
  });
});
