import type { Endpoint } from "payload";
import { isTrusted } from "../access/rules";
import { askDatabase } from "../moderation/ask-database";
import { readListingQuery, refusal } from "../moderation/read-query";

const narrowed = "from questions where product = $1 and status = 'approved'";

/** `GET /api/questions/listing`: one page of a product's approved questions with their answers. */
export const questionListing: Endpoint = {
  path: "/listing",
  method: "get",
  handler: async (req) => {
    if (!isTrusted(req)) return refusal(403, "forbidden");
    const query = readListingQuery(req);
    if (!query) return refusal(400, "query-invalid");
    const { product, first, page, limit } = query;
    const { payload } = req;
    const [rows, [found]] = await Promise.all([
      askDatabase<{ id: number }>(
        payload,
        `select id ${narrowed} order by (language::text = $2) desc, created_at desc, id desc limit $3 offset $4`,
        [product, first, limit, (page - 1) * limit],
      ),
      askDatabase<{ total: string }>(payload, `select count(*) as total ${narrowed}`, [product]),
    ]);
    const ids = rows.map(({ id }) => id);
    const { docs } = await payload.find({
      collection: "questions",
      where: { id: { in: ids } },
      pagination: false,
      depth: 0,
      overrideAccess: false,
      req,
    });
    const ordered = ids.flatMap((id) => docs.find((doc) => doc.id === id) ?? []);
    return Response.json({ docs: ordered, total: Number(found?.total ?? 0) });
  },
};
