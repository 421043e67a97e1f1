import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122210307 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "search_word" drop constraint if exists "search_word_word_unique";`);
    this.addSql(`alter table if exists "listing" drop constraint if exists "listing_handle_unique";`);
    this.addSql(`alter table if exists "listing" drop constraint if exists "listing_product_id_unique";`);
    this.addSql(`create table if not exists "listing" ("id" text not null, "product_id" text not null, "handle" text not null, "cluster_handle" text not null, "member_id" text not null, "member_handle" text not null, "kind_handle" text not null, "for_sale" boolean not null, "blocked" text null, "price_rial" numeric null, "unit_price_rial" numeric null, "rank" integer not null default 0, "card" jsonb not null, "detail" jsonb not null, "search" jsonb not null, "search_key" text not null, "model" text null, "colour" jsonb null, "changes_at" timestamptz null, "built_at" timestamptz not null, "raw_price_rial" jsonb null, "raw_unit_price_rial" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_product_id_unique" ON "listing" ("product_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_handle_unique" ON "listing" ("handle") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_deleted_at" ON "listing" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_cluster" ON "listing" ("cluster_handle", "rank") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_member" ON "listing" ("member_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_kind" ON "listing" ("kind_handle") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_model" ON "listing" ("model") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_changes_at" ON "listing" ("changes_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "listing_task" ("id" text not null, "kind" text check ("kind" in ('rebuild', 'index', 'tag')) not null, "key" text not null, "attempts" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_task_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_task_deleted_at" ON "listing_task" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "UQ_listing_task" ON "listing_task" ("kind", "key") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "search_word" ("id" text not null, "word" text not null, "spelling" text not null, "skeleton" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "search_word_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_search_word_word_unique" ON "search_word" ("word") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_search_word_skeleton" ON "search_word" ("skeleton") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_search_word_deleted_at" ON "search_word" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "listing" cascade;`);

    this.addSql(`drop table if exists "listing_task" cascade;`);

    this.addSql(`drop table if exists "search_word" cascade;`);
  }

}
