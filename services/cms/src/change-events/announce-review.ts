import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from "payload";
import { announce } from "./announce";
import { announceRating } from "./announce-ratings";

interface Moderated {
  product?: string;
  status?: string;
}

/** The products whose page shows something else after a change; what was never approved was never shown. */
export function productsSeen(...states: (Moderated | undefined)[]): string[] {
  const seen = states.flatMap((state) => (state?.status === "approved" && state.product ? [state.product] : []));
  return [...new Set(seen)];
}

function hooksThat(tell: (req: PayloadRequest, product: string) => void): {
  afterChange: CollectionAfterChangeHook;
  afterDelete: CollectionAfterDeleteHook;
} {
  return {
    afterChange: ({ doc, previousDoc, req }) => {
      for (const product of productsSeen(previousDoc, doc)) tell(req, product);
      return doc;
    },
    afterDelete: ({ doc, req }) => {
      for (const product of productsSeen(doc)) tell(req, product);
      return doc;
    },
  };
}

/** Tells the storefront that a product's reviews are others, and the engine what its rating is now. */
export const announceReview = hooksThat((req, handle) => {
  announce(req, [{ type: "reviews.changed", handle }]);
  announceRating(req, handle);
});

export const announceQuestion = hooksThat((req, handle) => {
  announce(req, [{ type: "questions.changed", handle }]);
});
