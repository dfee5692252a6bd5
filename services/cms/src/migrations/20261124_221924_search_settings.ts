import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_search_settings_pins_place" AS ENUM('search', 'category');
  CREATE TYPE "public"."enum__search_settings_v_version_pins_place" AS ENUM('search', 'category');
  CREATE TABLE "search_settings_synonyms" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"words" varchar NOT NULL
  );
  
  CREATE TABLE "search_settings_pins" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"place" "enum_search_settings_pins_place" DEFAULT 'search' NOT NULL,
  	"category" varchar
  );
  
  CREATE TABLE "search_settings_pins_locales" (
  	"question" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "search_settings" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "search_settings_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_search_settings_v_version_synonyms" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"words" varchar NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_search_settings_v_version_pins" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"place" "enum__search_settings_v_version_pins_place" DEFAULT 'search' NOT NULL,
  	"category" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_search_settings_v_version_pins_locales" (
  	"question" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_search_settings_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_search_settings_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  ALTER TABLE "search_settings_synonyms" ADD CONSTRAINT "search_settings_synonyms_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."search_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "search_settings_pins" ADD CONSTRAINT "search_settings_pins_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."search_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "search_settings_pins_locales" ADD CONSTRAINT "search_settings_pins_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."search_settings_pins"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "search_settings_texts" ADD CONSTRAINT "search_settings_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."search_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_search_settings_v_version_synonyms" ADD CONSTRAINT "_search_settings_v_version_synonyms_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_search_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_search_settings_v_version_pins" ADD CONSTRAINT "_search_settings_v_version_pins_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_search_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_search_settings_v_version_pins_locales" ADD CONSTRAINT "_search_settings_v_version_pins_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_search_settings_v_version_pins"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_search_settings_v_texts" ADD CONSTRAINT "_search_settings_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_search_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "search_settings_synonyms_order_idx" ON "search_settings_synonyms" USING btree ("_order");
  CREATE INDEX "search_settings_synonyms_parent_id_idx" ON "search_settings_synonyms" USING btree ("_parent_id");
  CREATE INDEX "search_settings_synonyms_locale_idx" ON "search_settings_synonyms" USING btree ("_locale");
  CREATE INDEX "search_settings_pins_order_idx" ON "search_settings_pins" USING btree ("_order");
  CREATE INDEX "search_settings_pins_parent_id_idx" ON "search_settings_pins" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "search_settings_pins_locales_locale_parent_id_unique" ON "search_settings_pins_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "search_settings_texts_order_parent" ON "search_settings_texts" USING btree ("order","parent_id");
  CREATE INDEX "_search_settings_v_version_synonyms_order_idx" ON "_search_settings_v_version_synonyms" USING btree ("_order");
  CREATE INDEX "_search_settings_v_version_synonyms_parent_id_idx" ON "_search_settings_v_version_synonyms" USING btree ("_parent_id");
  CREATE INDEX "_search_settings_v_version_synonyms_locale_idx" ON "_search_settings_v_version_synonyms" USING btree ("_locale");
  CREATE INDEX "_search_settings_v_version_pins_order_idx" ON "_search_settings_v_version_pins" USING btree ("_order");
  CREATE INDEX "_search_settings_v_version_pins_parent_id_idx" ON "_search_settings_v_version_pins" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_search_settings_v_version_pins_locales_locale_parent_id_uni" ON "_search_settings_v_version_pins_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_search_settings_v_created_at_idx" ON "_search_settings_v" USING btree ("created_at");
  CREATE INDEX "_search_settings_v_updated_at_idx" ON "_search_settings_v" USING btree ("updated_at");
  CREATE INDEX "_search_settings_v_texts_order_parent" ON "_search_settings_v_texts" USING btree ("order","parent_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "search_settings_synonyms" CASCADE;
  DROP TABLE "search_settings_pins" CASCADE;
  DROP TABLE "search_settings_pins_locales" CASCADE;
  DROP TABLE "search_settings" CASCADE;
  DROP TABLE "search_settings_texts" CASCADE;
  DROP TABLE "_search_settings_v_version_synonyms" CASCADE;
  DROP TABLE "_search_settings_v_version_pins" CASCADE;
  DROP TABLE "_search_settings_v_version_pins_locales" CASCADE;
  DROP TABLE "_search_settings_v" CASCADE;
  DROP TABLE "_search_settings_v_texts" CASCADE;
  DROP TYPE "public"."enum_search_settings_pins_place";
  DROP TYPE "public"."enum__search_settings_v_version_pins_place";`)
}
