import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261129171650 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "due_price" ("id" text not null, "variant_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "due_price_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_due_price_deleted_at" ON "due_price" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "due_price" cascade;`);
  }

}
