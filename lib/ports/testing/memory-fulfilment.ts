import { availabilityOf } from "@/lib/domain/availability";
import type { FulfilmentPort } from "../fulfilment-port";
import type { MemoryState } from "./memory-state";

const lowStockBelow = 4;

/** One way to the door, and one counter where everything lies. */
export function memoryFulfilment(state: MemoryState): FulfilmentPort {
  return {
    async optionsFor(handle) {
      const variants = state.goods.find((good) => good.handle === handle)?.variants ?? [];
      return {
        delivery: [{ code: "standard", name: "Standard delivery", days: { min: 2, max: 4 } }],
        pickup: [
          {
            name: "Workshop",
            address: "1 Workshop Lane",
            days: { min: 1, max: 1 },
            stock: Object.fromEntries(
              variants.map(({ id, pieces }) => [id, availabilityOf(pieces, false, lowStockBelow)]),
            ),
          },
        ],
      };
    },
  };
}
