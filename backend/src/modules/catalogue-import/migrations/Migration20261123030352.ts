import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123030352 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "catalogue_import" ("id" text not null, "member_id" text not null, "actor" text not null, "file_name" text not null, "state" text check ("state" in ('refused', 'checked', 'applying', 'applied')) not null, "total" integer not null, "changed" integer not null, "same" integer not null, "wrong" integer not null, "jumps" integer not null, "ignored_columns" jsonb not null, "issues" jsonb not null, "token_hash" text null, "until" timestamptz null, "started_at" timestamptz null, "finished_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "catalogue_import_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_catalogue_import_deleted_at" ON "catalogue_import" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_catalogue_import_newest" ON "catalogue_import" ("member_id", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_catalogue_import_applying" ON "catalogue_import" ("state") WHERE state = 'applying' AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "catalogue_import_row" ("id" text not null, "import_id" text not null, "row" integer not null, "sku" text not null, "variant_id" text not null, "name" jsonb not null, "changes" jsonb not null, "state" text check ("state" in ('waiting', 'applied', 'conflict')) not null default 'waiting', "attempts" integer not null default 0, "leased_until" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "catalogue_import_row_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_catalogue_import_row_deleted_at" ON "catalogue_import_row" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "UQ_catalogue_import_row" ON "catalogue_import_row" ("import_id", "row") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_catalogue_import_row_waiting" ON "catalogue_import_row" ("import_id", "row") WHERE state = 'waiting' AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "catalogue_import" cascade;`);

    this.addSql(`drop table if exists "catalogue_import_row" cascade;`);
  }

}
