import postgres from "postgres";
import { hashOfToken, newSecretToken } from "@/lib/domain/secret-token";
import { env } from "./env";

/** A link that was used or waited for too long, which no caller can make; answers its secret. */
export async function heldConfirmation(state: "used" | "expired"): Promise<string> {
  const sql = postgres(env("SHOP_DATABASE_URL"), { max: 1 });
  const token = newSecretToken();
  const email = `ada-${crypto.randomUUID()}@example.com`;
  const payload = { productHandle: "carafe", variantId: "variant_none" };
  await sql`
    insert into confirmations (hash, kind, email, email_key, market, payload, expires_at, used_at) values (
      ${hashOfToken(token)}, 'stock-alert', ${email}, ${email}, 'en-gb', ${sql.json(payload)},
      now() + ${state === "used" ? "1 hour" : "-1 hour"}::interval, ${state === "used" ? sql`now()` : null}
    )`;
  await sql.end();
  return token;
}
