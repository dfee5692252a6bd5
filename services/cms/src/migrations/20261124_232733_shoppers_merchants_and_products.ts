import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_size_guides_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__size_guides_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__size_guides_v_published_locale" AS ENUM('en', 'de', 'fr');
  CREATE TYPE "public"."enum_reviews_status" AS ENUM('pending', 'approved', 'rejected');
  CREATE TYPE "public"."enum_reviews_language" AS ENUM('en', 'de', 'fr');
  CREATE TYPE "public"."enum_questions_status" AS ENUM('pending', 'approved', 'rejected');
  CREATE TYPE "public"."enum_questions_language" AS ENUM('en', 'de', 'fr');
  CREATE TYPE "public"."enum_search_settings_pins_place" AS ENUM('search', 'category');
  CREATE TYPE "public"."enum__search_settings_v_version_pins_place" AS ENUM('search', 'category');
  CREATE TABLE "stories_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"files_id" integer
  );
  
  CREATE TABLE "_stories_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"files_id" integer
  );
  
  CREATE TABLE "size_guides_columns" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"is_length" boolean DEFAULT true
  );
  
  CREATE TABLE "size_guides_columns_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "size_guides_rows_cells" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "size_guides_rows_cells_locales" (
  	"value" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "size_guides_rows" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "size_guides_rows_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "size_guides" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_size_guides_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "size_guides_locales" (
  	"title" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "size_guides_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_size_guides_v_version_columns" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"is_length" boolean DEFAULT true,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_size_guides_v_version_columns_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_size_guides_v_version_rows_cells" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_size_guides_v_version_rows_cells_locales" (
  	"value" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_size_guides_v_version_rows" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_size_guides_v_version_rows_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_size_guides_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__size_guides_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__size_guides_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_size_guides_v_locales" (
  	"version_title" varchar,
  	"version_text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_size_guides_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "files" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric
  );
  
  CREATE TABLE "files_locales" (
  	"title" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "reviews" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"product" varchar NOT NULL,
  	"rating" numeric NOT NULL,
  	"title" varchar NOT NULL,
  	"text" varchar NOT NULL,
  	"author" varchar NOT NULL,
  	"reply" varchar,
  	"status" "enum_reviews_status" DEFAULT 'pending' NOT NULL,
  	"email" varchar NOT NULL,
  	"language" "enum_reviews_language" DEFAULT 'en' NOT NULL,
  	"is_verified_buyer" boolean DEFAULT false,
  	"helpful_count" numeric DEFAULT 0,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "reviews_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"review_photos_id" integer
  );
  
  CREATE TABLE "questions_answers" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar NOT NULL,
  	"author" varchar DEFAULT 'Larch & Loom' NOT NULL,
  	"is_merchant" boolean DEFAULT true,
  	"date" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "questions" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"product" varchar NOT NULL,
  	"question" varchar NOT NULL,
  	"author" varchar NOT NULL,
  	"status" "enum_questions_status" DEFAULT 'pending' NOT NULL,
  	"email" varchar NOT NULL,
  	"language" "enum_questions_language" DEFAULT 'en' NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "review_photos" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"is_shown" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric
  );
  
  CREATE TABLE "review_votes" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"review_id" integer NOT NULL,
  	"voter" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
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
  
  ALTER TABLE "stories" ADD COLUMN "film_file_id" integer;
  ALTER TABLE "stories" ADD COLUMN "film_poster_id" integer;
  ALTER TABLE "stories_locales" ADD COLUMN "film_title" varchar;
  ALTER TABLE "stories_locales" ADD COLUMN "film_captions_id" integer;
  ALTER TABLE "_stories_v" ADD COLUMN "version_film_file_id" integer;
  ALTER TABLE "_stories_v" ADD COLUMN "version_film_poster_id" integer;
  ALTER TABLE "_stories_v_locales" ADD COLUMN "version_film_title" varchar;
  ALTER TABLE "_stories_v_locales" ADD COLUMN "version_film_captions_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "size_guides_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "files_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "reviews_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "questions_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "review_photos_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "review_votes_id" integer;
  ALTER TABLE "stories_rels" ADD CONSTRAINT "stories_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "stories_rels" ADD CONSTRAINT "stories_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_stories_v_rels" ADD CONSTRAINT "_stories_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_stories_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_stories_v_rels" ADD CONSTRAINT "_stories_v_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "size_guides_columns" ADD CONSTRAINT "size_guides_columns_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."size_guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "size_guides_columns_locales" ADD CONSTRAINT "size_guides_columns_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."size_guides_columns"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "size_guides_rows_cells" ADD CONSTRAINT "size_guides_rows_cells_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."size_guides_rows"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "size_guides_rows_cells_locales" ADD CONSTRAINT "size_guides_rows_cells_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."size_guides_rows_cells"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "size_guides_rows" ADD CONSTRAINT "size_guides_rows_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."size_guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "size_guides_rows_locales" ADD CONSTRAINT "size_guides_rows_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."size_guides_rows"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "size_guides_locales" ADD CONSTRAINT "size_guides_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."size_guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "size_guides_texts" ADD CONSTRAINT "size_guides_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."size_guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_size_guides_v_version_columns" ADD CONSTRAINT "_size_guides_v_version_columns_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_size_guides_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_size_guides_v_version_columns_locales" ADD CONSTRAINT "_size_guides_v_version_columns_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_size_guides_v_version_columns"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_size_guides_v_version_rows_cells" ADD CONSTRAINT "_size_guides_v_version_rows_cells_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_size_guides_v_version_rows"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_size_guides_v_version_rows_cells_locales" ADD CONSTRAINT "_size_guides_v_version_rows_cells_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_size_guides_v_version_rows_cells"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_size_guides_v_version_rows" ADD CONSTRAINT "_size_guides_v_version_rows_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_size_guides_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_size_guides_v_version_rows_locales" ADD CONSTRAINT "_size_guides_v_version_rows_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_size_guides_v_version_rows"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_size_guides_v" ADD CONSTRAINT "_size_guides_v_parent_id_size_guides_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."size_guides"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_size_guides_v_locales" ADD CONSTRAINT "_size_guides_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_size_guides_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_size_guides_v_texts" ADD CONSTRAINT "_size_guides_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_size_guides_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "files_locales" ADD CONSTRAINT "files_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reviews_rels" ADD CONSTRAINT "reviews_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."reviews"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reviews_rels" ADD CONSTRAINT "reviews_rels_review_photos_fk" FOREIGN KEY ("review_photos_id") REFERENCES "public"."review_photos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "questions_answers" ADD CONSTRAINT "questions_answers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."questions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "review_votes" ADD CONSTRAINT "review_votes_review_id_reviews_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."reviews"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "search_settings_synonyms" ADD CONSTRAINT "search_settings_synonyms_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."search_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "search_settings_pins" ADD CONSTRAINT "search_settings_pins_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."search_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "search_settings_pins_locales" ADD CONSTRAINT "search_settings_pins_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."search_settings_pins"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "search_settings_texts" ADD CONSTRAINT "search_settings_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."search_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_search_settings_v_version_synonyms" ADD CONSTRAINT "_search_settings_v_version_synonyms_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_search_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_search_settings_v_version_pins" ADD CONSTRAINT "_search_settings_v_version_pins_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_search_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_search_settings_v_version_pins_locales" ADD CONSTRAINT "_search_settings_v_version_pins_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_search_settings_v_version_pins"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_search_settings_v_texts" ADD CONSTRAINT "_search_settings_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_search_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "stories_rels_order_idx" ON "stories_rels" USING btree ("order");
  CREATE INDEX "stories_rels_parent_idx" ON "stories_rels" USING btree ("parent_id");
  CREATE INDEX "stories_rels_path_idx" ON "stories_rels" USING btree ("path");
  CREATE INDEX "stories_rels_files_id_idx" ON "stories_rels" USING btree ("files_id");
  CREATE INDEX "_stories_v_rels_order_idx" ON "_stories_v_rels" USING btree ("order");
  CREATE INDEX "_stories_v_rels_parent_idx" ON "_stories_v_rels" USING btree ("parent_id");
  CREATE INDEX "_stories_v_rels_path_idx" ON "_stories_v_rels" USING btree ("path");
  CREATE INDEX "_stories_v_rels_files_id_idx" ON "_stories_v_rels" USING btree ("files_id");
  CREATE INDEX "size_guides_columns_order_idx" ON "size_guides_columns" USING btree ("_order");
  CREATE INDEX "size_guides_columns_parent_id_idx" ON "size_guides_columns" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "size_guides_columns_locales_locale_parent_id_unique" ON "size_guides_columns_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "size_guides_rows_cells_order_idx" ON "size_guides_rows_cells" USING btree ("_order");
  CREATE INDEX "size_guides_rows_cells_parent_id_idx" ON "size_guides_rows_cells" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "size_guides_rows_cells_locales_locale_parent_id_unique" ON "size_guides_rows_cells_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "size_guides_rows_order_idx" ON "size_guides_rows" USING btree ("_order");
  CREATE INDEX "size_guides_rows_parent_id_idx" ON "size_guides_rows" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "size_guides_rows_locales_locale_parent_id_unique" ON "size_guides_rows_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "size_guides_updated_at_idx" ON "size_guides" USING btree ("updated_at");
  CREATE INDEX "size_guides_created_at_idx" ON "size_guides" USING btree ("created_at");
  CREATE INDEX "size_guides__status_idx" ON "size_guides" USING btree ("_status");
  CREATE UNIQUE INDEX "size_guides_locales_locale_parent_id_unique" ON "size_guides_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "size_guides_texts_order_parent" ON "size_guides_texts" USING btree ("order","parent_id");
  CREATE INDEX "_size_guides_v_version_columns_order_idx" ON "_size_guides_v_version_columns" USING btree ("_order");
  CREATE INDEX "_size_guides_v_version_columns_parent_id_idx" ON "_size_guides_v_version_columns" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_size_guides_v_version_columns_locales_locale_parent_id_uniq" ON "_size_guides_v_version_columns_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_size_guides_v_version_rows_cells_order_idx" ON "_size_guides_v_version_rows_cells" USING btree ("_order");
  CREATE INDEX "_size_guides_v_version_rows_cells_parent_id_idx" ON "_size_guides_v_version_rows_cells" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_size_guides_v_version_rows_cells_locales_locale_parent_id_u" ON "_size_guides_v_version_rows_cells_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_size_guides_v_version_rows_order_idx" ON "_size_guides_v_version_rows" USING btree ("_order");
  CREATE INDEX "_size_guides_v_version_rows_parent_id_idx" ON "_size_guides_v_version_rows" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_size_guides_v_version_rows_locales_locale_parent_id_unique" ON "_size_guides_v_version_rows_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_size_guides_v_parent_idx" ON "_size_guides_v" USING btree ("parent_id");
  CREATE INDEX "_size_guides_v_version_version_updated_at_idx" ON "_size_guides_v" USING btree ("version_updated_at");
  CREATE INDEX "_size_guides_v_version_version_created_at_idx" ON "_size_guides_v" USING btree ("version_created_at");
  CREATE INDEX "_size_guides_v_version_version__status_idx" ON "_size_guides_v" USING btree ("version__status");
  CREATE INDEX "_size_guides_v_created_at_idx" ON "_size_guides_v" USING btree ("created_at");
  CREATE INDEX "_size_guides_v_updated_at_idx" ON "_size_guides_v" USING btree ("updated_at");
  CREATE INDEX "_size_guides_v_snapshot_idx" ON "_size_guides_v" USING btree ("snapshot");
  CREATE INDEX "_size_guides_v_published_locale_idx" ON "_size_guides_v" USING btree ("published_locale");
  CREATE INDEX "_size_guides_v_latest_idx" ON "_size_guides_v" USING btree ("latest");
  CREATE INDEX "_size_guides_v_autosave_idx" ON "_size_guides_v" USING btree ("autosave");
  CREATE UNIQUE INDEX "_size_guides_v_locales_locale_parent_id_unique" ON "_size_guides_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_size_guides_v_texts_order_parent" ON "_size_guides_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "files_updated_at_idx" ON "files" USING btree ("updated_at");
  CREATE INDEX "files_created_at_idx" ON "files" USING btree ("created_at");
  CREATE UNIQUE INDEX "files_filename_idx" ON "files" USING btree ("filename");
  CREATE UNIQUE INDEX "files_locales_locale_parent_id_unique" ON "files_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "reviews_product_idx" ON "reviews" USING btree ("product");
  CREATE INDEX "reviews_status_idx" ON "reviews" USING btree ("status");
  CREATE INDEX "reviews_email_idx" ON "reviews" USING btree ("email");
  CREATE INDEX "reviews_updated_at_idx" ON "reviews" USING btree ("updated_at");
  CREATE INDEX "reviews_created_at_idx" ON "reviews" USING btree ("created_at");
  CREATE UNIQUE INDEX "product_email_idx" ON "reviews" USING btree ("product","email");
  CREATE INDEX "product_status_createdAt_idx" ON "reviews" USING btree ("product","status","created_at");
  CREATE INDEX "reviews_rels_order_idx" ON "reviews_rels" USING btree ("order");
  CREATE INDEX "reviews_rels_parent_idx" ON "reviews_rels" USING btree ("parent_id");
  CREATE INDEX "reviews_rels_path_idx" ON "reviews_rels" USING btree ("path");
  CREATE INDEX "reviews_rels_review_photos_id_idx" ON "reviews_rels" USING btree ("review_photos_id");
  CREATE INDEX "questions_answers_order_idx" ON "questions_answers" USING btree ("_order");
  CREATE INDEX "questions_answers_parent_id_idx" ON "questions_answers" USING btree ("_parent_id");
  CREATE INDEX "questions_product_idx" ON "questions" USING btree ("product");
  CREATE INDEX "questions_status_idx" ON "questions" USING btree ("status");
  CREATE INDEX "questions_email_idx" ON "questions" USING btree ("email");
  CREATE INDEX "questions_updated_at_idx" ON "questions" USING btree ("updated_at");
  CREATE INDEX "questions_created_at_idx" ON "questions" USING btree ("created_at");
  CREATE INDEX "product_status_createdAt_1_idx" ON "questions" USING btree ("product","status","created_at");
  CREATE INDEX "review_photos_is_shown_idx" ON "review_photos" USING btree ("is_shown");
  CREATE INDEX "review_photos_updated_at_idx" ON "review_photos" USING btree ("updated_at");
  CREATE INDEX "review_photos_created_at_idx" ON "review_photos" USING btree ("created_at");
  CREATE UNIQUE INDEX "review_photos_filename_idx" ON "review_photos" USING btree ("filename");
  CREATE INDEX "review_votes_review_idx" ON "review_votes" USING btree ("review_id");
  CREATE INDEX "review_votes_updated_at_idx" ON "review_votes" USING btree ("updated_at");
  CREATE INDEX "review_votes_created_at_idx" ON "review_votes" USING btree ("created_at");
  CREATE UNIQUE INDEX "review_voter_idx" ON "review_votes" USING btree ("review_id","voter");
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
  CREATE INDEX "_search_settings_v_texts_order_parent" ON "_search_settings_v_texts" USING btree ("order","parent_id");
  ALTER TABLE "stories" ADD CONSTRAINT "stories_film_file_id_files_id_fk" FOREIGN KEY ("film_file_id") REFERENCES "public"."files"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "stories" ADD CONSTRAINT "stories_film_poster_id_media_id_fk" FOREIGN KEY ("film_poster_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "stories_locales" ADD CONSTRAINT "stories_locales_film_captions_id_files_id_fk" FOREIGN KEY ("film_captions_id") REFERENCES "public"."files"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_stories_v" ADD CONSTRAINT "_stories_v_version_film_file_id_files_id_fk" FOREIGN KEY ("version_film_file_id") REFERENCES "public"."files"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_stories_v" ADD CONSTRAINT "_stories_v_version_film_poster_id_media_id_fk" FOREIGN KEY ("version_film_poster_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_stories_v_locales" ADD CONSTRAINT "_stories_v_locales_version_film_captions_id_files_id_fk" FOREIGN KEY ("version_film_captions_id") REFERENCES "public"."files"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_size_guides_fk" FOREIGN KEY ("size_guides_id") REFERENCES "public"."size_guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_reviews_fk" FOREIGN KEY ("reviews_id") REFERENCES "public"."reviews"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_questions_fk" FOREIGN KEY ("questions_id") REFERENCES "public"."questions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_review_photos_fk" FOREIGN KEY ("review_photos_id") REFERENCES "public"."review_photos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_review_votes_fk" FOREIGN KEY ("review_votes_id") REFERENCES "public"."review_votes"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "stories_film_film_file_idx" ON "stories" USING btree ("film_file_id");
  CREATE INDEX "stories_film_film_poster_idx" ON "stories" USING btree ("film_poster_id");
  CREATE INDEX "stories_film_film_captions_idx" ON "stories_locales" USING btree ("film_captions_id","_locale");
  CREATE INDEX "_stories_v_version_film_version_film_file_idx" ON "_stories_v" USING btree ("version_film_file_id");
  CREATE INDEX "_stories_v_version_film_version_film_poster_idx" ON "_stories_v" USING btree ("version_film_poster_id");
  CREATE INDEX "_stories_v_version_film_version_film_captions_idx" ON "_stories_v_locales" USING btree ("version_film_captions_id","_locale");
  CREATE INDEX "payload_locked_documents_rels_size_guides_id_idx" ON "payload_locked_documents_rels" USING btree ("size_guides_id");
  CREATE INDEX "payload_locked_documents_rels_files_id_idx" ON "payload_locked_documents_rels" USING btree ("files_id");
  CREATE INDEX "payload_locked_documents_rels_reviews_id_idx" ON "payload_locked_documents_rels" USING btree ("reviews_id");
  CREATE INDEX "payload_locked_documents_rels_questions_id_idx" ON "payload_locked_documents_rels" USING btree ("questions_id");
  CREATE INDEX "payload_locked_documents_rels_review_photos_id_idx" ON "payload_locked_documents_rels" USING btree ("review_photos_id");
  CREATE INDEX "payload_locked_documents_rels_review_votes_id_idx" ON "payload_locked_documents_rels" USING btree ("review_votes_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "stories_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_stories_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "size_guides_columns" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "size_guides_columns_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "size_guides_rows_cells" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "size_guides_rows_cells_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "size_guides_rows" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "size_guides_rows_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "size_guides" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "size_guides_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "size_guides_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_size_guides_v_version_columns" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_size_guides_v_version_columns_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_size_guides_v_version_rows_cells" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_size_guides_v_version_rows_cells_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_size_guides_v_version_rows" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_size_guides_v_version_rows_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_size_guides_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_size_guides_v_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_size_guides_v_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "files" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "files_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "reviews" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "reviews_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "questions_answers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "questions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "review_photos" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "review_votes" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "search_settings_synonyms" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "search_settings_pins" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "search_settings_pins_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "search_settings" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "search_settings_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_search_settings_v_version_synonyms" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_search_settings_v_version_pins" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_search_settings_v_version_pins_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_search_settings_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_search_settings_v_texts" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "stories_rels" CASCADE;
  DROP TABLE "_stories_v_rels" CASCADE;
  DROP TABLE "size_guides_columns" CASCADE;
  DROP TABLE "size_guides_columns_locales" CASCADE;
  DROP TABLE "size_guides_rows_cells" CASCADE;
  DROP TABLE "size_guides_rows_cells_locales" CASCADE;
  DROP TABLE "size_guides_rows" CASCADE;
  DROP TABLE "size_guides_rows_locales" CASCADE;
  DROP TABLE "size_guides" CASCADE;
  DROP TABLE "size_guides_locales" CASCADE;
  DROP TABLE "size_guides_texts" CASCADE;
  DROP TABLE "_size_guides_v_version_columns" CASCADE;
  DROP TABLE "_size_guides_v_version_columns_locales" CASCADE;
  DROP TABLE "_size_guides_v_version_rows_cells" CASCADE;
  DROP TABLE "_size_guides_v_version_rows_cells_locales" CASCADE;
  DROP TABLE "_size_guides_v_version_rows" CASCADE;
  DROP TABLE "_size_guides_v_version_rows_locales" CASCADE;
  DROP TABLE "_size_guides_v" CASCADE;
  DROP TABLE "_size_guides_v_locales" CASCADE;
  DROP TABLE "_size_guides_v_texts" CASCADE;
  DROP TABLE "files" CASCADE;
  DROP TABLE "files_locales" CASCADE;
  DROP TABLE "reviews" CASCADE;
  DROP TABLE "reviews_rels" CASCADE;
  DROP TABLE "questions_answers" CASCADE;
  DROP TABLE "questions" CASCADE;
  DROP TABLE "review_photos" CASCADE;
  DROP TABLE "review_votes" CASCADE;
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
  ALTER TABLE "stories" DROP CONSTRAINT "stories_film_file_id_files_id_fk";
  
  ALTER TABLE "stories" DROP CONSTRAINT "stories_film_poster_id_media_id_fk";
  
  ALTER TABLE "stories_locales" DROP CONSTRAINT "stories_locales_film_captions_id_files_id_fk";
  
  ALTER TABLE "_stories_v" DROP CONSTRAINT "_stories_v_version_film_file_id_files_id_fk";
  
  ALTER TABLE "_stories_v" DROP CONSTRAINT "_stories_v_version_film_poster_id_media_id_fk";
  
  ALTER TABLE "_stories_v_locales" DROP CONSTRAINT "_stories_v_locales_version_film_captions_id_files_id_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_size_guides_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_files_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_reviews_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_questions_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_review_photos_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_review_votes_fk";
  
  DROP INDEX "stories_film_film_file_idx";
  DROP INDEX "stories_film_film_poster_idx";
  DROP INDEX "stories_film_film_captions_idx";
  DROP INDEX "_stories_v_version_film_version_film_file_idx";
  DROP INDEX "_stories_v_version_film_version_film_poster_idx";
  DROP INDEX "_stories_v_version_film_version_film_captions_idx";
  DROP INDEX "payload_locked_documents_rels_size_guides_id_idx";
  DROP INDEX "payload_locked_documents_rels_files_id_idx";
  DROP INDEX "payload_locked_documents_rels_reviews_id_idx";
  DROP INDEX "payload_locked_documents_rels_questions_id_idx";
  DROP INDEX "payload_locked_documents_rels_review_photos_id_idx";
  DROP INDEX "payload_locked_documents_rels_review_votes_id_idx";
  ALTER TABLE "stories" DROP COLUMN "film_file_id";
  ALTER TABLE "stories" DROP COLUMN "film_poster_id";
  ALTER TABLE "stories_locales" DROP COLUMN "film_title";
  ALTER TABLE "stories_locales" DROP COLUMN "film_captions_id";
  ALTER TABLE "_stories_v" DROP COLUMN "version_film_file_id";
  ALTER TABLE "_stories_v" DROP COLUMN "version_film_poster_id";
  ALTER TABLE "_stories_v_locales" DROP COLUMN "version_film_title";
  ALTER TABLE "_stories_v_locales" DROP COLUMN "version_film_captions_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "size_guides_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "files_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "reviews_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "questions_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "review_photos_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "review_votes_id";
  DROP TYPE "public"."enum_size_guides_status";
  DROP TYPE "public"."enum__size_guides_v_version_status";
  DROP TYPE "public"."enum__size_guides_v_published_locale";
  DROP TYPE "public"."enum_reviews_status";
  DROP TYPE "public"."enum_reviews_language";
  DROP TYPE "public"."enum_questions_status";
  DROP TYPE "public"."enum_questions_language";
  DROP TYPE "public"."enum_search_settings_pins_place";
  DROP TYPE "public"."enum__search_settings_v_version_pins_place";`)
}
