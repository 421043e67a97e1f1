import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122203538 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "cluster" drop constraint if exists "cluster_handle_unique";`);
    this.addSql(`create table if not exists "cluster" ("id" text not null, "handle" text not null, "name" jsonb not null, "kind" text check ("kind" in ('cluster', 'network', 'reference')) not null, "province" text not null, "town" jsonb null, "story" jsonb not null, "assets" jsonb not null, "units" integer null, "has_shop" boolean not null default false, "is_consortium" boolean not null default false, "tile_picture" text null, "hero_picture" text null, "rank" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cluster_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cluster_handle_unique" ON "cluster" ("handle") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cluster_province" ON "cluster" ("province") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cluster_deleted_at" ON "cluster" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "cluster_stage" ("id" text not null, "stage" text not null, "note" jsonb null, "date" text null, "source_file" text not null, "source_outlet" jsonb not null, "position" integer not null, "cluster_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cluster_stage_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cluster_stage_cluster_id" ON "cluster_stage" ("cluster_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cluster_stage_deleted_at" ON "cluster_stage" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "cluster_stage" add constraint "cluster_stage_cluster_id_foreign" foreign key ("cluster_id") references "cluster" ("id") on update cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "cluster_stage" drop constraint if exists "cluster_stage_cluster_id_foreign";`);

    this.addSql(`drop table if exists "cluster" cascade;`);

    this.addSql(`drop table if exists "cluster_stage" cascade;`);
  }

}
