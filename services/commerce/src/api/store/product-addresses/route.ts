import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { addressesQuery } from "./query";

/** The prices that a product is sold at where no list says otherwise. */
const prices = `
  from product_variant v
  join product_variant_price_set s on s.variant_id = v.id and s.deleted_at is null
  join price a on a.price_set_id = s.price_set_id and a.deleted_at is null and a.price_list_id is null
  where v.product_id = p.id and v.deleted_at is null`;

/** What a key's channels sell in a currency, or in any. The engine's own list loads the ids of the whole catalogue at each call. */
const sold = `
  from product p
  where p.deleted_at is null and p.status = 'published' and (:handle::text is null or p.handle = :handle)
    and exists (
      select 1 from product_sales_channel c
      where c.product_id = p.id and c.deleted_at is null and c.sales_channel_id = any(:channels))
    and exists (select 1 ${prices} and (:currency::text is null or a.currency_code = :currency))`;
const told = `p.handle, p.updated_at, array(select distinct a.currency_code ${prices} order by 1) as currencies`;

/** Handles, last changes and currencies of the products for sale, a stretch at a time, for who lists them all: a sitemap. */
export async function GET(request: MedusaStoreRequest, response: MedusaResponse): Promise<void> {
  const query = addressesQuery.safeParse(request.query);
  if (!query.success) throw new MedusaError(MedusaError.Types.INVALID_DATA, query.error.message);
  const { currency = null, handle = null, offset, limit } = query.data;
  const database = request.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const asked = { channels: request.publishable_key_context.sales_channel_ids, currency, handle };
  const [page, counted] = await Promise.all([
    database.raw(`select ${told} ${sold} order by p.handle limit :limit offset :offset`, { ...asked, limit, offset }),
    // One handle is one product's.
    handle === null ? database.raw(`select count(*)::int as total ${sold}`, asked) : null,
  ]);
  response.json({ products: page.rows, total: counted?.rows[0].total ?? page.rows.length });
}
