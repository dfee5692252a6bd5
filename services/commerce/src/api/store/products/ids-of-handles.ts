import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

const noProduct = "none";

/**
 * Asks for the products of these handles by their ids. The engine looks up what a sales channel sells before it looks at handles,
 * and without ids to narrow by it loads the ids of the whole catalogue, once a request.
 */
export async function idsOfHandles(
  request: MedusaRequest,
  _response: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const { handle, id } = request.query;
  const handles = [handle].flat().filter((one) => typeof one === "string");
  if (handles.length > 0 && id === undefined) {
    const query = request.scope.resolve(ContainerRegistrationKeys.QUERY);
    const { data } = await query.graph({ entity: "product", fields: ["id"], filters: { handle: handles } });
    request.query.id = data.length > 0 ? data.map((product) => product.id) : [noProduct];
    delete request.query.handle;
  }
  next();
}
