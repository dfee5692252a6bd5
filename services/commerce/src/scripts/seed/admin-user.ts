import { Modules } from "@medusajs/framework/utils";
import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows";
import type { SeedContext } from "./context";

/** The first admin; later runs leave it alone, whatever its password has become. */
export async function seedAdminUser({ container, query, environment, logger }: SeedContext): Promise<void> {
  const { email, password } = environment.admin;
  if (!email || !password) {
    logger.warn("ADMIN_EMAIL and ADMIN_PASSWORD are not both set, so no admin user was seeded.");
    return;
  }
  const { data } = await query.graph({ entity: "user", fields: ["id"], filters: { email } });
  if (data.length > 0) return;
  const authentication = container.resolve(Modules.AUTH);
  const { authIdentity, error } = await authentication.register("emailpass", { body: { email, password } });
  const [identity] = authIdentity ? [authIdentity] : await leftByStoppedRun();
  if (!identity) throw new Error(`The admin user could not be registered: ${error ?? "no reason was given"}.`);
  await createUserAccountWorkflow(container).run({
    input: { authIdentityId: identity.id, userData: { email, first_name: "Larch", last_name: "Loom" } },
  });

  async function leftByStoppedRun() {
    return authentication.listAuthIdentities({ provider_identities: { entity_id: email, provider: "emailpass" } });
  }
}
