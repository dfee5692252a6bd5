import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { PRICES_CHANGED } from "../../changes/engine-events";

/** Medusa says nothing when a tax rate, a promotion or a price list's dates change, so the admin's successful request does. */
export function announcePriceChange(request: MedusaRequest, response: MedusaResponse, next: MedusaNextFunction): void {
  response.on("finish", () => {
    if (response.statusCode >= 300) return;
    const { scope } = request;
    scope
      .resolve(Modules.EVENT_BUS)
      .emit({ name: PRICES_CHANGED, data: {} })
      .catch((error: unknown) => scope.resolve(ContainerRegistrationKeys.LOGGER).error(String(error)));
  });
  next();
}
