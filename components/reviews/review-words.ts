/** Every word around one review. What is in braces is filled in where it is shown. */
export interface ReviewCardWords {
  /** `{stars}` of five. */
  stars: string;
  verified: string;
  /** Above the merchant's answer. */
  reply: string;
  helpful: string;
  /** For who cannot see which review the button belongs to: `{author}`. */
  helpfulOf: string;
  /** `{number}`, `{author}`. */
  photo: string;
  close: string;
  /** "Written in German", by language; the market's own language has no entry. */
  writtenIn: Record<string, string>;
  problems: Record<string, string>;
}
