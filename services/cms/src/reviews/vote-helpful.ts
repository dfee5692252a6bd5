import type { Endpoint } from "payload";
import { isTrusted } from "../access/rules";
import { askDatabase } from "../moderation/ask-database";
import { refusal } from "../moderation/read-query";
import { readSubmission } from "../moderation/read-submission";

// One statement each, so that the count and the votes never part, however many vote at once.
const cast = `with vote as (
  insert into review_votes (review_id, voter) select id, $2 from reviews where id = $1 and status = 'approved'
  on conflict do nothing returning id
) update reviews set helpful_count = helpful_count + (select count(*) from vote)
  where id = $1 and status = 'approved' returning helpful_count as count`;
const takeBack = `with vote as (
  delete from review_votes where review_id = $1 and voter = $2 returning id
) update reviews set helpful_count = helpful_count - (select count(*) from vote)
  where id = $1 and status = 'approved' returning helpful_count as count`;

/** `POST /api/reviews/{id}/helpful`: a device finds an approved review helpful, or no longer; saying it twice changes nothing. */
export const voteHelpful: Endpoint = {
  path: "/:id/helpful",
  method: "post",
  handler: async (req) => {
    if (!isTrusted(req)) return refusal(403, "forbidden");
    const id = Number(req.routeParams?.id);
    const body = await readSubmission(req);
    const voter = body?.text("voter") ?? "";
    if (!body || !Number.isSafeInteger(id) || id < 1 || id > 2_147_483_647 || !/^[\w-]{16,80}$/.test(voter)) {
      return refusal(400, "input-invalid");
    }
    const rows = await askDatabase<{ count: string }>(req.payload, body.is("isHelpful") ? cast : takeBack, [id, voter]);
    const [changed] = rows;
    return changed ? Response.json({ helpfulCount: Number(changed.count) }) : refusal(404, "review-unknown");
  },
};
