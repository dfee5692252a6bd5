CREATE TABLE "confirmations" (
	"hash" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"email" text NOT NULL,
	"email_key" text NOT NULL,
	"market" text NOT NULL,
	"payload" jsonb NOT NULL,
	"held_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"claimed_at" timestamp with time zone,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "stock_alerts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"email" text NOT NULL,
	"email_key" text NOT NULL,
	"market" text NOT NULL,
	"product_handle" text NOT NULL,
	"variant_id" text NOT NULL,
	"kept_at" timestamp with time zone DEFAULT now() NOT NULL,
	"looked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"taken_at" timestamp with time zone
);
--> statement-breakpoint
CREATE INDEX "confirmations_by_address" ON "confirmations" USING btree ("email_key","held_at");--> statement-breakpoint
CREATE INDEX "confirmations_by_end" ON "confirmations" USING btree ("expires_at");--> statement-breakpoint
CREATE UNIQUE INDEX "stock_alerts_once" ON "stock_alerts" USING btree ("email_key","variant_id");--> statement-breakpoint
CREATE INDEX "stock_alerts_by_product" ON "stock_alerts" USING btree ("product_handle","market");