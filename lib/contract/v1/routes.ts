/** Method and path of every operation: all a browser needs of the contract at run time. */
export const routes = {
  viewHealth: { method: "GET", path: "/health" },
  listMarkets: { method: "GET", path: "/markets" },
  listProducts: { method: "GET", path: "/products" },
  viewProduct: { method: "GET", path: "/products/{handle}" },
  listCategories: { method: "GET", path: "/categories" },
  viewContent: { method: "GET", path: "/content/{slug}" },
  viewCart: { method: "GET", path: "/cart" },
  addToCart: { method: "POST", path: "/cart/lines" },
  changeLine: { method: "PATCH", path: "/cart/lines/{lineId}" },
  removeLine: { method: "DELETE", path: "/cart/lines/{lineId}" },
  applyPromotion: { method: "POST", path: "/cart/promotions" },
  removePromotion: { method: "DELETE", path: "/cart/promotions" },
  setAddresses: { method: "PUT", path: "/cart/addresses" },
  listShippingOptions: { method: "GET", path: "/cart/shipping-options" },
  chooseShippingOption: { method: "PUT", path: "/cart/shipping-option" },
  listPaymentMethods: { method: "GET", path: "/cart/payment-methods" },
  choosePaymentMethod: { method: "PUT", path: "/cart/payment-method" },
  placeOrder: { method: "POST", path: "/checkout" },
  answerChallenge: { method: "POST", path: "/checkout/challenge" },
  viewOrder: { method: "GET", path: "/orders/{orderToken}" },
  requestStockAlert: { method: "POST", path: "/products/{handle}/stock-alerts" },
  confirmAddress: { method: "POST", path: "/confirmations/{token}" },
  unsubscribe: { method: "POST", path: "/unsubscriptions/{token}" },
} as const satisfies Record<string, { method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE"; path: `/${string}` }>;

export type OperationName = keyof typeof routes;
