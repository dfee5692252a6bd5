/** Every problem `/api/v1` may answer: its HTTP status and its title. The code is the stable part of the RFC 9457 `type`. */
export const problems = {
  "input-invalid": [400, "The request is not of the documented form"],
  "idempotency-key-missing": [400, "An Idempotency-Key header is needed"],
  "payment-declined": [402, "The card was declined"],
  "payment-insufficient-funds": [402, "The card has insufficient funds"],
  "payment-authentication-failed": [402, "The card holder could not be confirmed"],
  "origin-forbidden": [403, "This origin may not change the shop's state"],
  "path-unknown": [404, "There is nothing at this path"],
  "product-unknown": [404, "There is no such product"],
  "content-unknown": [404, "There is no such content"],
  "order-unknown": [404, "There is no such order"],
  "link-unknown": [404, "There is no such link"],
  "review-unknown": [404, "There is no such review"],
  "cart-missing": [404, "There is no cart"],
  "variant-unknown": [404, "There is no such variant"],
  "line-unknown": [404, "There is no such line in the cart"],
  "method-not-allowed": [405, "This method is not allowed here"],
  "out-of-stock": [409, "There is not enough in stock"],
  "variant-available": [409, "This variant can be bought now"],
  "cart-busy": [409, "The cart is being changed elsewhere"],
  "cart-completed": [409, "The cart was already bought"],
  "cart-empty": [409, "The cart is empty"],
  "contact-missing": [409, "Contact and address are missing"],
  "shipping-missing": [409, "A shipping option is missing"],
  "payment-missing": [409, "A payment method is missing"],
  "shipping-option-unavailable": [409, "This shipping option is not available"],
  "payment-method-unavailable": [409, "This payment method is not available"],
  "link-used": [409, "This link was used already"],
  "request-running": [409, "The same request is being worked on"],
  "link-expired": [410, "The time of this link is over"],
  "body-too-large": [413, "The request body is too large"],
  "media-type-unsupported": [415, "The request body must be application/json"],
  "total-changed": [409, "The total is not what the shopper agreed to"],
  "address-incomplete": [422, "The address cannot be used"],
  "card-invalid": [422, "The card details are not valid"],
  "promotion-invalid": [422, "The promotion code cannot be used"],
  "idempotency-key-reused": [422, "The Idempotency-Key was used for another request"],
  "photo-unreadable": [422, "A photo is no picture the shop can read"],
  "review-duplicate": [409, "This address has reviewed the product"],
  "rate-limited": [429, "Too many requests"],
  "shop-error": [500, "Something went wrong"],
  "shop-unavailable": [503, "The shop cannot answer right now"],
} as const satisfies Record<string, readonly [number, string]>;

export type ProblemCode = keyof typeof problems;

/** RFC 9457 body. `errors` points into the input; `left` says how many pieces there are. */
export type Problem = {
  type: string;
  code: ProblemCode;
  title: string;
  status: number;
  detail?: string;
  requestId: string;
  errors?: { pointer: string; detail: string }[];
  left?: number;
};
