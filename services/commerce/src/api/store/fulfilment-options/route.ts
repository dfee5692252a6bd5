import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { shelvesOf } from "../../../fulfilment-options/shelves";
import { offeredIn } from "../../../fulfilment-options/shipping-options";
import type { FulfilmentQuery } from "./query";

/**
 * How a product comes to a country: delivery options with their working days, and counters for pick-up with stock in
 * words. The engine's own list of shipping options wants a cart, and its stock counts all locations as one.
 */
export async function GET(
  request: MedusaStoreRequest<unknown, FulfilmentQuery>,
  response: MedusaResponse,
): Promise<void> {
  const query = request.scope.resolve(ContainerRegistrationKeys.QUERY);
  const { country_code, product, low_below } = request.validatedQuery as FulfilmentQuery;
  const options = await offeredIn(query, country_code.toLowerCase(), request.locale);
  const counters = options.filter(({ isPickup }) => isPickup);
  const stock = await shelvesOf(
    query,
    product,
    counters.map(({ location }) => location.id),
    low_below,
  );
  response.json({
    delivery: options
      .filter(({ isPickup }) => !isPickup)
      .map(({ code, name, workingDays }) => ({ code, name, working_days: workingDays })),
    pickup: counters.map(({ location, workingDays }) => ({
      name: location.name,
      address: location.address,
      working_days: workingDays,
      stock: stock.get(location.id) ?? [],
    })),
  });
}
