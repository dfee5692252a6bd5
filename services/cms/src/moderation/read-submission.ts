import type { PayloadRequest } from "payload";

type Language = "en" | "de" | "fr";
const languages: Language[] = ["en", "de", "fr"];

/** The body of a submission, read by kind; the collection's own rules judge what is in it. Null where it is no object. */
export async function readSubmission(req: PayloadRequest) {
  const body: unknown = await req.json?.().catch(() => null);
  if (typeof body !== "object" || body === null || Array.isArray(body)) return null;
  const fields = body as Record<string, unknown>;
  const text = (name: string): string => {
    const value = fields[name];
    return typeof value === "string" ? value : "";
  };
  return {
    shared: {
      product: text("product"),
      email: text("email").trim().toLowerCase(),
      author: text("author"),
      language: languages.find((one) => one === fields.language) ?? "en",
    },
    text,
    number: (name: string): number => Number(fields[name]),
    is: (name: string): boolean => fields[name] === true,
    texts: (name: string): string[] => {
      const value = fields[name];
      return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
    },
  };
}
