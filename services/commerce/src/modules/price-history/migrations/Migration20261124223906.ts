import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124223906 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "prior_price" drop constraint if exists "prior_price_variant_id_currency_code_unique";`);
    this.addSql(`alter table if exists "price_record" drop constraint if exists "price_record_variant_id_currency_code_since_unique";`);
    this.addSql(`create table if not exists "price_record" ("id" text not null, "variant_id" text not null, "currency_code" text not null, "amount" real not null, "is_reduced" boolean not null, "since" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "price_record_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_price_record_deleted_at" ON "price_record" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_price_record_variant_id_currency_code_since_unique" ON "price_record" ("variant_id", "currency_code", "since") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "prior_price" ("id" text not null, "variant_id" text not null, "currency_code" text not null, "amount" real not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "prior_price_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_prior_price_deleted_at" ON "prior_price" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_prior_price_variant_id_currency_code_unique" ON "prior_price" ("variant_id", "currency_code") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "price_record" cascade;`);

    this.addSql(`drop table if exists "prior_price" cascade;`);
  }

}
