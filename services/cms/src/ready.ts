import type { Endpoint, Payload } from "payload";
import { isPostgres } from "./database";

/** `GET /api/ready`: 200 once the process and its database answer, otherwise 503. */
export const readyEndpoint: Endpoint = {
  path: "/ready",
  method: "get",
  handler: async ({ payload }) => {
    try {
      if (isPostgres(payload.db)) await payload.db.pool.query("select 1");
      return Response.json({ status: "ready" }, { headers: { "Cache-Control": "no-store" } });
    } catch {
      return Response.json({ status: "database unreachable" }, { status: 503 });
    }
  },
};

/** Without a listener, a connection that Postgres closes while idle would end the process. */
export function surviveLostConnections(payload: Payload): void {
  if (!isPostgres(payload.db)) return;
  payload.db.pool.on("error", (error) => payload.logger.warn(`A database connection was lost: ${error.message}`));
}
