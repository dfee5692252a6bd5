import type { PayloadRequest } from "payload";
import { commitTransaction, initTransaction, killTransaction, ValidationError } from "payload";
import { refusal } from "./read-query";

/** Runs the writes of a request whole or not at all, and answers what they made; what is not valid is refused. */
export async function wholeOrNothing(req: PayloadRequest, work: () => Promise<object>): Promise<Response> {
  await initTransaction(req);
  try {
    const made = await work();
    await commitTransaction(req);
    return Response.json(made, { status: 201 });
  } catch (error) {
    await killTransaction(req);
    if (isDuplicate(error)) return refusal(409, "duplicate");
    if (error instanceof ValidationError) return refusal(400, "input-invalid");
    throw error;
  }
}

/** Payload says of a broken unique index that the value must be unique, by its words alone. */
function isDuplicate(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const cause: unknown = "cause" in error ? error.cause : undefined;
  const code = [error, cause].some(
    (one) => typeof one === "object" && one !== null && "code" in one && one.code === "23505",
  );
  return code || (error instanceof ValidationError && JSON.stringify(error.data).includes("unique"));
}
