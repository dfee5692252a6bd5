import * as z from "zod/mini";

/**
 * One line somebody typed, without the spaces around it, between two lengths counted then. Control characters
 * and halves of a character are refused: no keyboard has them, and Postgres fails on some.
 */
export const line = (least: number, most: number) =>
  z
    .string()
    .check(z.trim(), z.regex(/^[^\p{Cc}\p{Cs}]*$/u, "has control characters"), z.minLength(least), z.maxLength(most));
