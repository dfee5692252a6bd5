/** What shoppers can see of a document at one moment. */
export interface PublicState {
  isPublished: boolean;
  key: string | undefined;
}

interface Change {
  before: PublicState | undefined;
  after: PublicState | undefined;
  /** The status that was saved: a draft on top of a published document leaves that one as it is. */
  savedStatus: string | null | undefined;
}

/** The names under which shoppers see something else than before: both when a name changed, none for drafts. */
export function changedKeys({ before, after, savedStatus }: Change): string[] {
  const isDraftOverPublished = savedStatus === "draft" && after?.isPublished;
  if (isDraftOverPublished) return [];
  const visible = [before, after].filter((state) => state?.isPublished).map((state) => state?.key);
  return [...new Set(visible)].filter((key) => key !== undefined);
}
