import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { readEnvironment } from "../../../config/environment";
import { ratingNotice } from "../../../ratings/rating";
import { writeRatings } from "../../../ratings/write-ratings";
import { isSignedBy } from "../../../signing/signed-message";

const { webhookSecret } = readEnvironment();

/** The CMS tells what products are rated after a moderation. Each notice says how it is now, so that any may come twice. */
export async function POST(request: MedusaRequest, response: MedusaResponse): Promise<void> {
  const raw = request.rawBody;
  const body = Buffer.isBuffer(raw) ? raw.toString("utf8") : "";
  if (!isSignedBy(request.headers, body, webhookSecret, new Date())) {
    response.status(401).json({ type: "unauthorized", message: "The message is not signed by this shop." });
    return;
  }
  const notice = ratingNotice.safeParse(request.body);
  if (!notice.success) {
    response.status(400).json({ type: "invalid_data", message: "This is no notice of ratings." });
    return;
  }
  const query = request.scope.resolve(ContainerRegistrationKeys.QUERY);
  const ratings = new Map(notice.data.ratings.map(({ handle, ...rating }) => [handle, rating]));
  response.json({ changed: await writeRatings(request.scope, query, ratings) });
}
