/**
 * Gives the rows of a translation the ids of the rows saved in the first language, so that Payload
 * adds words to those rows instead of replacing them.
 */
export function keepRowIds(translation: unknown, saved: unknown): unknown {
  if (Array.isArray(translation)) {
    return translation.map((row, index) => keepRowIds(row, Array.isArray(saved) ? saved[index] : undefined));
  }
  if (!isRecord(translation) || !isRecord(saved)) return translation;
  const rows = Object.entries(translation).map(([field, value]) => [field, keepRowIds(value, saved[field])]);
  const isRow = typeof saved.id === "string";
  return Object.fromEntries(isRow ? [["id", saved.id], ...rows] : rows);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
