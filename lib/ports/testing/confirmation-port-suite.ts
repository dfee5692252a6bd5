import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import type { Waiting } from "@/lib/domain/confirmation";
import type { ConfirmationPort } from "../confirmation-port";

const limits = { hours: 48, mostPerHour: 3 };

/** The facts of every ConfirmationPort. Each uses secrets and addresses that nothing else has. */
export function describeConfirmationPort(name: string, setUp: () => ConfirmationPort): void {
  describe(name, () => {
    let confirmations: ConfirmationPort;
    let hash: string;
    let waiting: Waiting;
    beforeEach(() => {
      confirmations = setUp();
      hash = randomUUID();
      const payload = { productHandle: "carafe", variantId: "variant_1" };
      waiting = { kind: "stock-alert", email: `Ada-${randomUUID()}@example.com`, market: "en-gb", payload };
    });

    it("gives back what waits, as it was given", async () => {
      expect(await confirmations.hold(hash, waiting, limits)).toBe(true);
      expect(await confirmations.find(hash)).toEqual({ waiting, state: "open" });
      expect(await confirmations.find(randomUUID())).toBeNull();
    });

    it("keeps no more for an address than may be written to it in an hour, however it is spelled", async () => {
      const held = [];
      for (const email of [waiting.email, waiting.email.toUpperCase(), waiting.email.toLowerCase(), waiting.email])
        held.push(await confirmations.hold(randomUUID(), { ...waiting, email }, limits));
      expect(held).toEqual([true, true, true, false]);
      expect(await confirmations.hold(hash, { ...waiting, email: `${randomUUID()}@example.com` }, limits)).toBe(true);
    });

    it("forgets what is dropped, which then counts for nothing", async () => {
      for (let time = 0; time < 4; time += 1) {
        expect(await confirmations.hold(hash, waiting, limits)).toBe(true);
        await confirmations.drop(hash);
        expect(await confirmations.find(hash)).toBeNull();
      }
    });

    it("holds to that limit when many ask at once", async () => {
      const asked = Array.from({ length: 10 }, () => confirmations.hold(randomUUID(), waiting, limits));
      expect((await Promise.all(asked)).filter(Boolean)).toHaveLength(3);
    });

    it("lets one of ten at once do it", async () => {
      await confirmations.hold(hash, waiting, limits);
      const claims = await Promise.all(Array.from({ length: 10 }, () => confirmations.claim(hash)));
      expect(claims.filter(Boolean)).toHaveLength(1);
    });

    it("is used once it is finished, and free again once it is released", async () => {
      await confirmations.hold(hash, waiting, limits);
      await confirmations.claim(hash);
      await confirmations.release(hash);
      expect(await confirmations.claim(hash)).toBe(true);
      await confirmations.finish(hash);
      expect((await confirmations.find(hash))?.state).toBe("used");
      expect(await confirmations.claim(hash)).toBe(false);
    });

    it("expires", async () => {
      await confirmations.hold(hash, waiting, { ...limits, hours: 0 });
      expect((await confirmations.find(hash))?.state).toBe("expired");
      expect(await confirmations.claim(hash)).toBe(false);
    });
  });
}
