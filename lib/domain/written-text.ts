import { z } from "zod";

/**
 * Several lines somebody wrote, without the space around them: line ends as one kind, no more than one empty line
 * between paragraphs. Other control characters are refused, as in a Line.
 */
export const WrittenText = z
  .string()
  .transform((text) =>
    text
      .replace(/\r\n?/g, "\n")
      .replace(/\t/g, " ")
      .replace(/\n{3,}/g, "\n\n")
      .trim(),
  )
  .pipe(z.string().regex(/^[^\p{Cc}]*(?:\n[^\p{Cc}]*)*$/u, "has control characters"));

/** Such a text between two lengths, counted after the tidying. */
export const writtenText = (least: number, most: number) => WrittenText.pipe(z.string().min(least).max(most));
