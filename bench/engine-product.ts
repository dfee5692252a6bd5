/** A request for one product of the engine, with price and stock, as a front without a cache would send it. */
export interface EngineRequest {
  url: string;
  headers: Record<string, string>;
}

async function ask<Body>(url: string, headers: Record<string, string>): Promise<Body> {
  const response = await fetch(url, { headers });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return (await response.json()) as Body;
}

interface Variant {
  calculated_price?: { calculated_amount: number } | null;
  inventory_quantity?: number;
}

/** Finds the product and its market's region. Throws unless the engine's answer holds price and stock. */
export async function engineProduct(commerce: string, key: string, handle: string): Promise<EngineRequest> {
  const headers = { "x-publishable-api-key": key };
  const { regions } = await ask<{ regions: { id: string; countries: { iso_2: string }[] }[] }>(
    `${commerce}/store/regions?fields=id,*countries`,
    headers,
  );
  const region = regions.find(({ countries }) => countries.some(({ iso_2 }) => iso_2 === "gb"));
  const { products } = await ask<{ products: { id: string }[] }>(
    `${commerce}/store/products?handle=${handle}&fields=id`,
    headers,
  );
  const fields = "*variants.calculated_price,%2Bvariants.inventory_quantity";
  const url = `${commerce}/store/products/${products[0]?.id}?region_id=${region?.id}&fields=${fields}`;
  const { product } = await ask<{ product: { variants: Variant[] } }>(url, headers);
  const isWhole = ({ calculated_price, inventory_quantity }: Variant) =>
    calculated_price?.calculated_amount !== undefined && inventory_quantity !== undefined;
  if (product.variants.length === 0 || !product.variants.every(isWhole))
    throw new Error("The engine answered without price or stock");
  return { url, headers };
}
