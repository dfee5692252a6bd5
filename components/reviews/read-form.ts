import type * as z from "zod/mini";

/** What was written as the schema reads it, or the names of the fields it refuses. */
export type Written<Voice> = { voice: Voice; wrong?: undefined } | { voice?: undefined; wrong: string[] };

/** Reads what stands in a form by the schema that the shop will judge it by. */
export function readForm<Voice>(schema: z.ZodMiniType<Voice>, values: unknown): Written<Voice> {
  const { data, error } = schema.safeParse(values);
  return error ? { wrong: error.issues.map(({ path }) => String(path[0])) } : { voice: data };
}
