import type { Payload } from "payload";
import { inTransaction } from "./seed-request";

/** Makes the first person who may log in, unless somebody exists already. */
export async function seedAdmin(payload: Payload, email: string, password: string): Promise<void> {
  const { totalDocs } = await payload.count({ collection: "users" });
  if (totalDocs > 0) return;
  const data = { name: "Shop admin", email, password };
  await inTransaction(payload, (req) => payload.create({ collection: "users", data, req }));
}

/** Makes sure the storefront's key opens the drafts; a changed key replaces the former one. */
export async function seedStorefrontKey(payload: Payload, apiKey: string): Promise<void> {
  const headers = new Headers({ Authorization: `api-clients API-Key ${apiKey}` });
  const { user } = await payload.auth({ headers });
  if (user) return;
  const data = { name: "Storefront", enableAPIKey: true, apiKey };
  const { docs } = await payload.find({
    collection: "api-clients",
    where: { name: { equals: data.name } },
    select: { name: true },
  });
  await inTransaction(payload, async (req) => {
    for (const { id } of docs) await payload.delete({ collection: "api-clients", id, req });
    await payload.create({ collection: "api-clients", data, req });
  });
}
