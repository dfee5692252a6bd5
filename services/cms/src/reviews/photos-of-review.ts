import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, CollectionBeforeDeleteHook, Where } from "payload";
import type { Review } from "../generated/payload-types";

const idsOf = ({ photos }: Review): number[] =>
  (photos ?? []).map((photo) => (typeof photo === "object" ? photo.id : photo));

/** A photo is seen when its review is, and goes with it. */
export const showPhotosWithReview: {
  afterChange: CollectionAfterChangeHook<Review>;
  afterDelete: CollectionAfterDeleteHook<Review>;
} = {
  afterChange: async ({ doc, req }) => {
    const isShown = doc.status === "approved";
    const where: Where = { and: [{ id: { in: idsOf(doc) } }, { isShown: { not_equals: isShown } }] };
    if (idsOf(doc).length > 0) {
      await req.payload.update({ collection: "review-photos", where, data: { isShown }, req });
    }
    return doc;
  },
  afterDelete: async ({ doc, req }) => {
    const ids = idsOf(doc);
    if (ids.length > 0) await req.payload.delete({ collection: "review-photos", where: { id: { in: ids } }, req });
    return doc;
  },
};

/** Votes name their review and cannot outlive it. */
export const deleteVotesFirst: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.delete({ collection: "review-votes", where: { review: { equals: id } }, req });
};
