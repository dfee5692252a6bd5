import { z } from "zod";

/**
 * One line somebody typed, without the spaces around it. Control characters are refused: no keyboard has them, and
 * Postgres fails on some.
 */
export const Line = z
  .string()
  .trim()
  .regex(/^\P{Cc}*$/u, "has control characters");
