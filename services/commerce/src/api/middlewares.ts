import {
  configureStoreSearch,
  defineMiddlewares,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http";
import { readEnvironment } from "../config/environment";
import { announcePriceChange } from "./admin/announce-price-change";
import { challengeAnswerBody } from "./store/card-sandbox/challenges/body";
import { cardBody } from "./store/card-sandbox/tokens/body";
import { lineItemsBody } from "./store/carts/[id]/line-items/batch/body";
import { paymentSessionBody } from "./store/carts/[id]/payment-session/body";
import { requireWholeQuantities } from "./store/carts/whole-quantities";
import { fulfilmentQuery } from "./store/fulfilment-options/query";
import { idsOfHandles } from "./store/products/ids-of-handles";
import { purchaseBody } from "./store/purchases/body";

const environment = readEnvironment();

// Medusa itself serves only ./static of the folder it runs in, which a build wipes.
function serveUploads(request: MedusaRequest, response: MedusaResponse, next: MedusaNextFunction): void {
  const path = decoded(request.path.replace(/^\/static\//, ""));
  if (path === undefined) {
    next();
    return;
  }
  response.sendFile(path, { root: environment.dataDirectory, maxAge: "1y", immutable: true }, (error) => {
    if (error && !response.headersSent) next();
  });
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** What a variant on sale cost before may be asked for beside its price. */
function allowPriorPrices(request: MedusaRequest, _response: MedusaResponse, next: MedusaNextFunction): void {
  request.allowed = [...(request.allowed ?? []), "variants.prior_prices"];
  next();
}

export default defineMiddlewares({
  routes: [
    { matcher: "/static/*", method: ["GET"], middlewares: [serveUploads] },
    // With the star it goes before what the engine itself does at that path.
    { matcher: "/store/products*", method: ["GET"], middlewares: [idsOfHandles] },
    {
      matcher: "/store/search",
      method: ["POST"],
      middlewares: [configureStoreSearch({ allowed_indexes: { product: true } })],
    },
    ...[
      "/admin/promotions*",
      "/admin/price-lists*",
      "/admin/tax-rates*",
      "/admin/tax-regions*",
      "/admin/shipping-options*",
    ].map((matcher) => ({
      matcher,
      method: ["POST" as const, "DELETE" as const],
      middlewares: [announcePriceChange],
    })),
    {
      matcher: "/store/fulfilment-options",
      method: ["GET"],
      middlewares: [validateAndTransformQuery(fulfilmentQuery, {})],
    },
    { matcher: "/hooks/ratings", method: ["POST"], bodyParser: { preserveRawBody: true, sizeLimit: "1mb" } },
    { matcher: "/store/purchases", method: ["POST"], middlewares: [validateAndTransformBody(purchaseBody)] },
    { matcher: "/store/products*", method: ["GET"], middlewares: [allowPriorPrices] },
    { matcher: "/store/carts*", method: ["POST"], middlewares: [requireWholeQuantities] },
    {
      matcher: "/store/carts/:id/line-items/batch",
      method: ["POST"],
      middlewares: [validateAndTransformBody(lineItemsBody)],
    },
    {
      matcher: "/store/carts/:id/payment-session",
      method: ["POST"],
      middlewares: [validateAndTransformBody(paymentSessionBody)],
    },
    { matcher: "/store/card-sandbox/tokens", method: ["POST"], middlewares: [validateAndTransformBody(cardBody)] },
    {
      matcher: "/store/card-sandbox/challenges",
      method: ["POST"],
      middlewares: [validateAndTransformBody(challengeAnswerBody)],
    },
  ],
});
