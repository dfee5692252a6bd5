import type { Letter } from "@/lib/domain/mail";
import type { Market } from "@/lib/domain/market";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { WrittenReview } from "@/lib/domain/written-voice";
import type { Ports } from "@/lib/ports/ports";
import { requestConfirmation } from "./request-confirmation";

export type WriteReviewProblem = { code: "product-unknown" } | { code: "photo-unreadable"; index: number };

/**
 * Takes a review and asks the owner of its address whether it is theirs. Photos are made anew before anything is kept; a
 * moderator sees it only after the yes.
 * @param input.letter makes the letter about the product of this title
 */
export async function writeReview(
  ports: Pick<Ports, "catalog" | "photos" | "confirmations" | "mail">,
  input: {
    handle: string;
    review: WrittenReview;
    files: Uint8Array[];
    market: Market;
    letter: (title: string) => (token: string) => Letter;
  },
): Promise<Result<null, WriteReviewProblem>> {
  const { handle, review, files, market, letter } = input;
  const product = await ports.catalog.productByHandle(handle, market);
  if (!product) return fail({ code: "product-unknown" });
  const photos: string[] = [];
  // One after the other: each fills much memory while it is made anew.
  for (const [index, file] of files.entries()) {
    const clean = await ports.photos.clean(file);
    if (!clean) return fail({ code: "photo-unreadable", index });
    photos.push(Buffer.from(clean).toString("base64"));
  }
  const { email, ...words } = review;
  const payload = { ...words, product: product.handle, language: market.language, photos };
  const waiting = { kind: "review" as const, email, market: market.code, payload };
  await requestConfirmation(ports, { waiting, write: letter(product.title) });
  return ok(null);
}
