import { createHash, randomBytes } from "node:crypto";

/** A secret for a link: 256 random bits, as 43 signs that stand in a URL. */
export const newSecretToken = (): string => randomBytes(32).toString("base64url");

/** All the shop keeps of a secret: whoever reads its database can open no link. */
export const hashOfToken = (token: string): string => createHash("sha256").update(token).digest("hex");
