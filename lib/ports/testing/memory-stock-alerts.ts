import type { StockAlert } from "@/lib/domain/stock-alert";
import type { StockAlertPort } from "../stock-alert-port";
import type { MemoryState } from "./memory-state";

export function memoryStockAlerts(state: MemoryState): StockAlertPort {
  const kept = new Map<string, StockAlert & { isTaken: boolean }>();
  const isSame = (a: Omit<StockAlert, "id">, b: Omit<StockAlert, "id">) =>
    a.email.toLowerCase() === b.email.toLowerCase() && a.variantId === b.variantId;
  return {
    async keep(alert) {
      if ([...kept.values()].some((other) => isSame(other, alert))) return;
      const id = state.newId("alert");
      kept.set(id, { ...alert, id, isTaken: false });
    },
    async awaited(most) {
      return [...new Set([...kept.values()].map(({ productHandle }) => productHandle))].slice(0, most);
    },
    async marketsOf(productHandle) {
      const own = [...kept.values()].filter((alert) => alert.productHandle === productHandle);
      return [...new Set(own.map(({ market }) => market))];
    },
    async take({ productHandle, market, variantIds }, most) {
      const free = [...kept.values()].filter(
        (alert) =>
          !alert.isTaken &&
          alert.productHandle === productHandle &&
          alert.market === market &&
          variantIds.includes(alert.variantId),
      );
      return free.slice(0, most).map((alert) => {
        alert.isTaken = true;
        const { isTaken: _, ...taken } = alert;
        return taken;
      });
    },
    async drop(id) {
      kept.delete(id);
    },
    async putBack(id) {
      const alert = kept.get(id);
      if (alert) alert.isTaken = false;
    },
    async dropAllOf(email) {
      for (const { id, email: other } of kept.values())
        if (other.toLowerCase() === email.toLowerCase()) kept.delete(id);
    },
  };
}
