import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

const DEADLINE_MS = 2_000;

/** 200 once the engine can use its database, 503 while it cannot; `/health` only says that the process runs. */
export async function GET(request: MedusaRequest, response: MedusaResponse): Promise<void> {
  const database = request.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  try {
    await database.raw("select 1").timeout(DEADLINE_MS);
    response.status(200).json({ status: "ready" });
  } catch {
    response.status(503).json({ status: "unavailable", reason: "The database does not answer." });
  }
}
