import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { notePrices } from "../prices/note-prices";

const MINUTE_MS = 60_000;
const LOOKS_BACK = 10 * MINUTE_MS;

/** Price lists begin and end by date without an event: what they change is noted within a minute, and pages are told. */
export default async function noteDatedPrices(container: MedusaContainer): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data: lists } = await query.graph({ entity: "price_list", fields: ["starts_at", "ends_at"] });
  const now = Date.now();
  const isRecent = (date: unknown) => {
    const age = date ? now - new Date(String(date)).getTime() : -1;
    return age >= 0 && age < LOOKS_BACK;
  };
  if (lists.some(({ starts_at, ends_at }) => isRecent(starts_at) || isRecent(ends_at))) await notePrices(container);
}

export const config = { name: "note-dated-prices", schedule: "* * * * *" };
