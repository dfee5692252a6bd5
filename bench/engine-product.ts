import { ask } from "./ask.ts";

/** A request for one product of the engine, with price and stock, as a front without a cache would send it. */
export interface EngineRequest {
  url: string;
  headers: Record<string, string>;
}

interface Region {
  id: string;
  /** Stock is counted in a region's own channel where it names one. */
  metadata?: { sales_channel_id?: string } | null;
  countries: { iso_2: string }[];
}

interface Variant {
  calculated_price?: { calculated_amount: number } | null;
  inventory_quantity?: number;
}

/** Finds the product and its market's region. Throws unless the engine's answer holds price and stock. */
export async function engineProduct(commerce: string, key: string, handle: string): Promise<EngineRequest> {
  const headers = { "x-publishable-api-key": key };
  const { regions } = await ask<{ regions: Region[] }>(`${commerce}/store/regions?fields=id,metadata,*countries`, {
    headers,
  });
  const region = regions.find(({ countries }) => countries.some(({ iso_2 }) => iso_2 === "gb"));
  const channel = region?.metadata?.sales_channel_id;
  const { products } = await ask<{ products: { id: string }[] }>(
    `${commerce}/store/products?handle=${handle}&fields=id`,
    { headers },
  );
  const fields = "*variants.calculated_price,%2Bvariants.inventory_quantity";
  const place = `region_id=${region?.id}${channel ? `&sales_channel_id=${channel}` : ""}`;
  const url = `${commerce}/store/products/${products[0]?.id}?${place}&fields=${fields}`;
  const { product } = await ask<{ product: { variants: Variant[] } }>(url, { headers });
  const isWhole = ({ calculated_price, inventory_quantity }: Variant) =>
    calculated_price?.calculated_amount !== undefined && inventory_quantity !== undefined;
  if (product.variants.length === 0 || !product.variants.every(isWhole))
    throw new Error("The engine answered without price or stock");
  return { url, headers };
}
