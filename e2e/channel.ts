import type { APIRequestContext, APIResponse } from "@playwright/test";
import { type OperationName, routes } from "@/lib/contract/v1/routes";

type Sent = { params?: Record<string, string>; query?: Record<string, unknown>; body?: unknown };

export const cards = {
  approved: "4242424242424242",
  declined: "4000000000000002",
  poor: "4000000000009995",
  asking: "4000002760003184",
  impossible: "4242424242424241",
};

const shipping = {
  firstName: "Ada",
  lastName: "Byron",
  street: "1 High Street",
  postalCode: "YO1 7HH",
  city: "York",
  country: "gb",
};
export const contact = { email: "ada@example.com", shipping };

/** A shop's channel without cookies: it carries its cart by the token of the last answer. */
export class Channel {
  private token = "";
  constructor(
    readonly request: APIRequestContext,
    readonly market = "en-gb",
  ) {}

  /** Calls an operation as the contract says; what `headers` names replaces what is usual. */
  async send(name: OperationName, sent: Sent = {}, headers: Record<string, string> = {}): Promise<APIResponse> {
    const { method, path } = routes[name];
    const filled = path.replace(/\{(\w+)\}/g, (_, key: string) => encodeURIComponent(sent.params?.[key] ?? ""));
    const search = new URLSearchParams({ market: this.market, ...(sent.query as Record<string, string>) });
    const carrier: Record<string, string> = this.token
      ? { authorization: `Bearer ${this.token}` }
      : { "cart-transport": "bearer" };
    const response = await this.request.fetch(`/api/v1${filled}?${search}`, {
      method,
      headers: { ...carrier, ...(sent.body === undefined ? {} : { "content-type": "application/json" }), ...headers },
      ...(sent.body === undefined ? {} : { data: Buffer.from(JSON.stringify(sent.body)) }),
    });
    // After buying the answer's token is empty; the old one stays, as a caller with a long memory would have it.
    this.token = response.headers()["cart-token"] || this.token;
    return response;
  }

  /** A variant of a product that can be bought, plenty of it where there is a choice, or one that cannot. */
  async variantOf(handle: string, isSoldOut = false): Promise<string> {
    const { product } = await (await this.send("viewProduct", { params: { handle } })).json();
    const variants: { id: string; availability: { state: string } }[] = product.variants;
    const wanted = isSoldOut ? ["sold-out"] : ["in-stock", "low-stock", "back-order"];
    // Other journeys buy beside this one: the last piece may be gone before this one puts it into a cart.
    const [found] = wanted.flatMap((state) => variants.filter(({ availability }) => availability.state === state));
    if (!found) throw new Error(`${handle} has no variant that is ${isSoldOut ? "" : "not "}sold out`);
    return found.id;
  }

  /** A cart with one mug; answers the line's id. */
  async addsMug(): Promise<string> {
    const body = { variantId: await this.variantOf("stoneware-mug"), quantity: 1 };
    const { cart } = await (await this.send("addToCart", { body })).json();
    return cart.lines[0].id;
  }

  async givesContact(): Promise<void> {
    await this.addsMug();
    await this.send("setAddresses", { body: contact });
  }

  async choosesShipping(): Promise<void> {
    await this.givesContact();
    const { shippingOptions } = await (await this.send("listShippingOptions")).json();
    await this.send("chooseShippingOption", { body: { optionId: shippingOptions[0].id } });
  }

  async choosesCard(number: string): Promise<APIResponse> {
    const { paymentMethods } = await (await this.send("listPaymentMethods")).json();
    const card = { number, expiry: "12/30", cvc: "123" };
    return this.send("choosePaymentMethod", { body: { methodId: paymentMethods[0].id, card } });
  }

  /** Pays what the cart costs, or `total`. */
  async pays(total?: unknown, key: string = crypto.randomUUID()): Promise<APIResponse> {
    const { cart } = await (await this.send("viewCart")).json();
    return this.send("placeOrder", { body: { total: total ?? cart.totals.total } }, { "idempotency-key": key });
  }

  async paysBy(number: string): Promise<APIResponse> {
    await this.choosesShipping();
    await this.choosesCard(number);
    return this.pays();
  }
}
