import type { Endpoint } from "payload";
import { isTrusted } from "../access/rules";
import { askDatabase } from "../moderation/ask-database";
import { readListingQuery, refusal } from "../moderation/read-query";
import { starCountsOf } from "./star-counts";

const sorts = {
  newest: "(language::text = $2) desc, created_at desc",
  helpful: "helpful_count desc, (language::text = $2) desc, created_at desc",
  highest: "rating desc, (language::text = $2) desc, created_at desc",
  lowest: "rating, (language::text = $2) desc, created_at desc",
};

const narrowed = `from reviews where product = $1 and status = 'approved'
  and ($3::int[] is null or rating = any($3)) and (not $4 or is_verified_buyer)
  and (not $5 or exists (select 1 from reviews_rels where parent_id = reviews.id and path = 'photos'))
  and ($6::text is null or language::text = $6) and ($2::text is null or true)`;

/** `GET /api/reviews/listing`: one page of a product's approved reviews, and how often each number of stars was given. */
export const reviewListing: Endpoint = {
  path: "/listing",
  method: "get",
  handler: async (req) => {
    if (!isTrusted(req)) return refusal(403, "forbidden");
    const query = readListingQuery(req);
    if (!query) return refusal(400, "query-invalid");
    const { product, first, language, page, limit, oneOf } = query;
    const sort = oneOf("sort", Object.keys(sorts)) ?? "newest";
    const stars = (req.searchParams.get("stars") ?? "").split(",").map(Number).filter(Number.isInteger);
    const wanted = stars.filter((one) => one >= 1 && one <= 5);
    const values = [
      product,
      first,
      wanted.length > 0 ? wanted : null,
      oneOf("verified", ["true"]) !== null,
      oneOf("photos", ["true"]) !== null,
      language,
    ];
    const { payload } = req;
    const [rows, [found], counts] = await Promise.all([
      askDatabase<{ id: number }>(
        payload,
        `select id ${narrowed} order by ${sorts[sort as keyof typeof sorts]}, id desc limit $7 offset $8`,
        [...values, limit, (page - 1) * limit],
      ),
      askDatabase<{ total: string }>(payload, `select count(*) as total ${narrowed}`, values),
      starCountsOf(payload, product),
    ]);
    const ids = rows.map(({ id }) => id);
    const { docs } = await payload.find({
      collection: "reviews",
      where: { id: { in: ids } },
      pagination: false,
      depth: 1,
      overrideAccess: false,
      req,
    });
    const ordered = ids.flatMap((id) => docs.find((doc) => doc.id === id) ?? []);
    return Response.json({ docs: ordered, total: Number(found?.total ?? 0), counts });
  },
};
