import type { Waiting } from "@/lib/domain/confirmation";
import type { ConfirmationPort } from "../confirmation-port";

const hour = 3_600_000;

type Kept = { waiting: Waiting; heldAt: number; expiresAt: number; isClaimed: boolean; isUsed: boolean };

export function memoryConfirmations(): ConfirmationPort {
  const kept = new Map<string, Kept>();
  return {
    async hold(hash, waiting, { hours, mostPerHour }) {
      const now = Date.now();
      const key = waiting.email.toLowerCase();
      const recent = [...kept.values()].filter((one) => one.waiting.email.toLowerCase() === key);
      if (recent.filter(({ heldAt }) => heldAt > now - hour).length >= mostPerHour) return false;
      kept.set(hash, {
        waiting: structuredClone(waiting),
        heldAt: now,
        expiresAt: now + hours * hour,
        isClaimed: false,
        isUsed: false,
      });
      return true;
    },
    async drop(hash) {
      kept.delete(hash);
    },
    async find(hash) {
      const found = kept.get(hash);
      if (!found) return null;
      const state = found.isUsed ? "used" : found.expiresAt <= Date.now() ? "expired" : "open";
      return { waiting: structuredClone(found.waiting), state };
    },
    async claim(hash) {
      const found = kept.get(hash);
      if (!found || found.isClaimed || found.isUsed || found.expiresAt <= Date.now()) return false;
      found.isClaimed = true;
      return true;
    },
    async finish(hash) {
      const found = kept.get(hash);
      if (found) found.isUsed = true;
    },
    async release(hash) {
      const found = kept.get(hash);
      if (found) found.isClaimed = false;
    },
  };
}
