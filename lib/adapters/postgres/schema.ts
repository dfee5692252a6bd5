import { index, jsonb, pgTable, primaryKey, text, timestamp, uniqueIndex, uuid } from "drizzle-orm/pg-core";

/** Answers by idempotency key; `answer` is null while the work runs. */
export const answers = pgTable(
  "answers",
  {
    scope: text().notNull(),
    key: text().notNull(),
    fingerprint: text().notNull(),
    answer: jsonb(),
    claimedAt: timestamp("claimed_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.scope, table.key] })],
);

/** What strangers asked for by giving an address, until its owner says yes; the secret of the link is kept as its hash. */
export const confirmations = pgTable(
  "confirmations",
  {
    hash: text().primaryKey(),
    kind: text().notNull(),
    /** As it was typed; compared in lower case. */
    email: text().notNull(),
    emailKey: text("email_key").notNull(),
    market: text().notNull(),
    payload: jsonb().notNull(),
    heldAt: timestamp("held_at", { withTimezone: true }).notNull().defaultNow(),
    expiresAt: timestamp("expires_at", { withTimezone: true }).notNull(),
    claimedAt: timestamp("claimed_at", { withTimezone: true }),
    usedAt: timestamp("used_at", { withTimezone: true }),
  },
  (table) => [
    index("confirmations_by_address").on(table.emailKey, table.heldAt),
    index("confirmations_by_end").on(table.expiresAt),
  ],
);

/** Who wants to be told when which variant can be bought again. */
export const stockAlerts = pgTable(
  "stock_alerts",
  {
    id: uuid().primaryKey().defaultRandom(),
    email: text().notNull(),
    emailKey: text("email_key").notNull(),
    market: text().notNull(),
    productHandle: text("product_handle").notNull(),
    variantId: text("variant_id").notNull(),
    keptAt: timestamp("kept_at", { withTimezone: true }).notNull().defaultNow(),
    /** When it was last looked whether the variant is back. */
    lookedAt: timestamp("looked_at", { withTimezone: true }).notNull().defaultNow(),
    takenAt: timestamp("taken_at", { withTimezone: true }),
  },
  (table) => [
    uniqueIndex("stock_alerts_once").on(table.emailKey, table.variantId),
    index("stock_alerts_by_product").on(table.productHandle, table.market),
  ],
);
