import { randomUUID } from "node:crypto";
import type { Endpoint } from "payload";
import { isTrusted } from "../access/rules";
import { refusal } from "../moderation/read-query";
import { readSubmission } from "../moderation/read-submission";
import { wholeOrNothing } from "../moderation/whole-or-nothing";

const mostPhotos = 3;

/**
 * `POST /api/reviews/submissions`: a review whose address was confirmed, and its photos as base64 WebP. It waits for
 * moderation whatever the body says. 409 where this address has reviewed the product.
 */
export const submitReview: Endpoint = {
  path: "/submissions",
  method: "post",
  handler: async (req) => {
    if (!isTrusted(req)) return refusal(403, "forbidden");
    const body = await readSubmission(req);
    if (!body) return refusal(400, "input-invalid");
    const { payload } = req;
    const { product, email, author, language } = body.shared;
    const known = await payload.count({
      collection: "reviews",
      where: { product: { equals: product }, email: { equals: email } },
      req,
    });
    if (known.totalDocs > 0) return refusal(409, "duplicate");
    return wholeOrNothing(req, async () => {
      const photos: number[] = [];
      for (const photo of body.texts("photos").slice(0, mostPhotos)) {
        const data = Buffer.from(photo, "base64");
        const file = { data, mimetype: "image/webp", name: `${randomUUID()}.webp`, size: data.byteLength };
        photos.push((await payload.create({ collection: "review-photos", data: {}, file, req })).id);
      }
      const review = await payload.create({
        collection: "reviews",
        data: {
          product,
          email,
          author,
          language,
          photos,
          rating: body.number("rating"),
          title: body.text("title"),
          text: body.text("text"),
          isVerifiedBuyer: body.is("isVerifiedBuyer"),
          status: "pending",
        },
        depth: 0,
        req,
      });
      return { id: review.id };
    });
  },
};
