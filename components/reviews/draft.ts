/** What was begun and not sent, so that a dialog closed by mistake opens again as it was. */
export interface Draft {
  texts: Map<string, string>;
  photos: File[];
}

export const newDraft = (): Draft => ({ texts: new Map(), photos: [] });
