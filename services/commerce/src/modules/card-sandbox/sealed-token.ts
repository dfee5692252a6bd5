import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";

const ALGORITHM = "aes-256-gcm";
const NONCE_LENGTH = 12;
const TAG_LENGTH = 16;

/** Turns a value into an opaque token that only a holder of the secret can read or make. */
export function seal(prefix: string, value: unknown, secret: string): string {
  const nonce = randomBytes(NONCE_LENGTH);
  const cipher = createCipheriv(ALGORITHM, keyFor(prefix, secret), nonce);
  const encrypted = Buffer.concat([cipher.update(JSON.stringify(value), "utf8"), cipher.final()]);
  return `${prefix}_${Buffer.concat([nonce, cipher.getAuthTag(), encrypted]).toString("base64url")}`;
}

/** The value inside a token, or undefined when it was not sealed with this prefix and secret. */
export function unseal(prefix: string, token: string, secret: string): unknown {
  if (!token.startsWith(`${prefix}_`)) return undefined;
  const bytes = Buffer.from(token.slice(prefix.length + 1), "base64url");
  if (bytes.length <= NONCE_LENGTH + TAG_LENGTH) return undefined;
  const decipher = createDecipheriv(ALGORITHM, keyFor(prefix, secret), bytes.subarray(0, NONCE_LENGTH));
  decipher.setAuthTag(bytes.subarray(NONCE_LENGTH, NONCE_LENGTH + TAG_LENGTH));
  try {
    const text = Buffer.concat([decipher.update(bytes.subarray(NONCE_LENGTH + TAG_LENGTH)), decipher.final()]);
    return JSON.parse(text.toString("utf8"));
  } catch {
    return undefined;
  }
}

function keyFor(prefix: string, secret: string): Buffer {
  return createHash("sha256").update(`card sandbox ${prefix} ${secret}`).digest();
}
