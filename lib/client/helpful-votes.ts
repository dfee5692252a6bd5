const place = "helpful";

type Kept = { voter: string; reviews: string[] };

/** What this device found helpful: kept because the shopper asked for it, and so that it can be taken back. */
function read(): Kept | null {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(place) ?? "null");
    const isKept =
      typeof kept === "object" && kept !== null && "voter" in kept && "reviews" in kept && Array.isArray(kept.reviews);
    return isKept ? (kept as Kept) : null;
  } catch {
    return null;
  }
}

export const hasVoted = (reviewId: string): boolean => read()?.reviews.includes(reviewId) ?? false;

/** The secret this device votes by; made with its first vote. */
export function voterOf(): string {
  const kept = read();
  if (kept) return kept.voter;
  const voter = crypto.randomUUID();
  write({ voter, reviews: [] });
  return voter;
}

export function keepVote(reviewId: string, isHelpful: boolean): void {
  const { voter, reviews } = read() ?? { voter: voterOf(), reviews: [] };
  const others = reviews.filter((one) => one !== reviewId);
  write({ voter, reviews: isHelpful ? [...others, reviewId] : others });
}

function write(kept: Kept): void {
  try {
    window.localStorage.setItem(place, JSON.stringify(kept));
  } catch {
    // A device that keeps nothing votes all the same; it only forgets that it did.
  }
}
