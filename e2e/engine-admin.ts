import { type APIRequestContext, expect } from "@playwright/test";
import { env } from "./env";

type Order = { id: string; display_id: number; total: number; tax_total: number; items: { id: string }[] };
type Price = { id: string; currency_code: string; amount: number; rules_count?: number };
type PricedProduct = { id: string; variants: { id: string; prices: Price[] }[] };
type Level = { location_id: string; stocked_quantity: number; reserved_quantity: number };

/** What a merchant sees and does in the engine's admin, over its API. */
export class EngineAdmin {
  private constructor(
    private readonly request: APIRequestContext,
    private readonly headers: { authorization: string },
  ) {}

  static async signIn(request: APIRequestContext): Promise<EngineAdmin> {
    const data = { email: env("ADMIN_EMAIL"), password: env("ADMIN_PASSWORD") };
    const { token } = await (await request.post(`${env("COMMERCE_URL")}/auth/user/emailpass`, { data })).json();
    return new EngineAdmin(request, { authorization: `Bearer ${token}` });
  }

  async get<T>(path: string): Promise<T> {
    const response = await this.request.get(`${env("COMMERCE_URL")}/admin${path}`, { headers: this.headers });
    expect(response.status(), path).toBe(200);
    return response.json();
  }

  async post(path: string, data: unknown): Promise<void> {
    const response = await this.request.post(`${env("COMMERCE_URL")}/admin${path}`, { headers: this.headers, data });
    expect(response.status(), path).toBe(200);
  }

  async delete(path: string): Promise<void> {
    const response = await this.request.delete(`${env("COMMERCE_URL")}/admin${path}`, { headers: this.headers });
    expect(response.status(), path).toBe(200);
  }

  /** The orders of one person, newest first. Sums are major units. */
  async ordersOf(email: string): Promise<Order[]> {
    const fields = "id,display_id,email,total,tax_total,items.id";
    const { orders } = await this.get<{ orders: (Order & { email: string })[] }>(
      `/orders?fields=${fields}&order=-created_at&limit=100`,
    );
    return orders.filter((order) => order.email === email);
  }

  /** Names of the stock locations that hold pieces back for an order. */
  async reservedAt(order: Order): Promise<string[]> {
    const lines = order.items.map(({ id }) => `line_item_id[]=${id}`).join("&");
    const { reservations } = await this.get<{ reservations: { location_id: string }[] }>(`/reservations?${lines}`);
    const { stock_locations } = await this.get<{ stock_locations: { id: string; name: string }[] }>("/stock-locations");
    return reservations.map(({ location_id }) => stock_locations.find(({ id }) => id === location_id)?.name ?? "");
  }

  /** What the first variant of a product costs in a currency, in major units, and the way to have it cost something else. */
  async priceOf(handle: string, currency: string): Promise<{ amount: number; set: (amount: number) => Promise<void> }> {
    const { products } = await this.get<{ products: PricedProduct[] }>(
      `/products?handle=${handle}&fields=id,*variants,*variants.prices`,
    );
    const [product] = products;
    const [variant] = product?.variants ?? [];
    const prices = (variant?.prices ?? []).filter((price) => !price.rules_count);
    const amount = Number(prices.find((price) => price.currency_code === currency)?.amount);
    const withAmount = (changed: number) =>
      prices.map((price) => ({
        id: price.id,
        currency_code: price.currency_code,
        amount: price.currency_code === currency ? changed : price.amount,
      }));
    const path = `/products/${product?.id}/variants/${variant?.id}`;
    return { amount, set: (changed) => this.post(path, { prices: withAmount(changed) }) };
  }

  /** Leaves so many sellable pieces of an article at every location. */
  async leavePieces(sku: string, pieces: number): Promise<void> {
    const { inventory_items } = await this.get<{ inventory_items: { id: string; location_levels: Level[] }[] }>(
      `/inventory-items?sku=${sku}&fields=id,*location_levels`,
    );
    const [item] = inventory_items;
    for (const level of item?.location_levels ?? []) {
      await this.post(`/inventory-items/${item?.id}/location-levels/${level.location_id}`, {
        stocked_quantity: level.reserved_quantity + pieces,
      });
    }
  }
}
