import type { Event, SearchTypes } from "@medusajs/framework/types";
import { catalogueLookup, type NamedRow } from "../changes/catalogue-lookup";
import { CHANGE_EVENT_NAMES, type ChangedNoun, changedNoun, idsOf } from "../changes/engine-events";

// A collection's or a translation's row does not lead to products through the query the index is given.
const UNREACHABLE: ReadonlySet<ChangedNoun | undefined> = new Set(["collection", "translation"]);

export const SEARCH_EVENTS = CHANGE_EVENT_NAMES.filter((name) => !UNREACHABLE.has(changedNoun(name)));

/** The products whose documents an event makes stale. */
export async function productIdsOfEvent(
  event: Event<unknown>,
  { container }: SearchTypes.SearchIngestionContext,
): Promise<string[]> {
  const lookup = catalogueLookup(container.query);
  const ids = idsOf(event.data);
  const toIds = (rows: NamedRow[]) => [...new Set(rows.map(({ id }) => id))];
  switch (changedNoun(event.name)) {
    case "product":
    case "deleted-product":
      return ids;
    case "variant":
      return toIds(await lookup.variants(ids));
    case "option":
      return toIds(await lookup.options(ids));
    case "option-value":
      return toIds(await lookup.optionValues(ids));
    case "price":
      return toIds(await lookup.prices(ids));
    case "inventory-level":
      return toIds(await lookup.inventoryLevels(ids));
    case "reservation":
      return toIds(await lookup.reservations(ids));
    case "price-list":
    case "category":
      return everyProduct();
    default:
      return [];
  }

  async function everyProduct(): Promise<string[]> {
    const { data } = await container.query.graph({ entity: "product", fields: ["id"] });
    return data.map(({ id }) => id);
  }
}
