import * as z from "zod/mini";

/**
 * Several lines somebody wrote, without the space around them, between two lengths counted then: line ends as one kind,
 * no more than one empty line between paragraphs. Other control characters and halves of a character are refused, as in a line.
 */
export const writtenText = (least: number, most: number) =>
  z.pipe(
    z.pipe(
      z.string(),
      z.transform((text) =>
        text
          .replace(/\r\n?/g, "\n")
          .replace(/\t/g, " ")
          .replace(/\n{3,}/g, "\n\n")
          .trim(),
      ),
    ),
    z
      .string()
      .check(
        z.regex(/^[^\p{Cc}\p{Cs}]*(?:\n[^\p{Cc}\p{Cs}]*)*$/u, "has control characters"),
        z.minLength(least),
        z.maxLength(most),
      ),
  );
