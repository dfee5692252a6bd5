import type { MedusaContainer } from "@medusajs/framework/types";
import { noteDuePrices } from "../prices/note-prices";

/** Prices are noted a moment after they changed; an engine that stopped in that moment notes them here. */
export default async function noteDuePricesLeft(container: MedusaContainer): Promise<void> {
  await noteDuePrices(container);
}

export const config = { name: "note-due-prices", schedule: "* * * * *" };
