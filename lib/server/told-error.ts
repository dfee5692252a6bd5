import "server-only";

type Told = { name: string; message?: string; code?: string | number; stack?: string; cause?: Told };

/** Causes may go round in circles. */
const mostCauses = 5;

/** A failed query's message ends with the values it was asked with: addresses, words of shoppers, tokens. */
const withoutValues = (message: string): string => message.split("\nparams:", 1)[0] ?? "";

/** Where an error was thrown, without its message, with which a stack begins. */
function placesOf({ stack = "", message }: Error): string | undefined {
  const at = stack.indexOf(message);
  return at < 0 ? undefined : stack.slice(at + message.length).trim();
}

function told(error: Error, depth: number): Told {
  const { name, cause } = error;
  const code = "code" in error ? error.code : undefined;
  const stack = placesOf(error);
  return {
    name,
    // What lies behind an error may quote what was worked on, such as the value of a unique column.
    ...(depth === 0 ? { message: withoutValues(error.message) } : {}),
    ...(typeof code === "string" || typeof code === "number" ? { code } : {}),
    ...(stack ? { stack } : {}),
    ...(cause instanceof Error && depth < mostCauses ? { cause: told(cause, depth + 1) } : {}),
  };
}

/** An error as a log may have it: what and where, and nothing that somebody typed. Text stays as it is. */
export function toldError(error: unknown): Told | string {
  if (typeof error === "string") return error;
  return error instanceof Error ? told(error, 0) : { name: typeof error };
}

/** An error in a line: what it says, and the codes of what lies behind it. */
export function briefly(error: unknown): string {
  const whole = toldError(error);
  if (typeof whole === "string") return whole;
  const words = whole.message || whole.name;
  const codes = [];
  for (let one: Told | undefined = whole; one; one = one.cause) if (one.code !== undefined) codes.push(`${one.code}`);
  const unsaid = codes.filter((code) => !words.includes(code));
  return unsaid.length > 0 ? `${words} (${unsaid.join(", ")})` : words;
}
