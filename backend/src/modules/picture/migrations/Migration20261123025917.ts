import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123025917 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "picture" drop constraint if exists "picture_key_unique";`);
    this.addSql(`create table if not exists "picture" ("id" text not null, "key" text not null, "scope_kind" text check ("scope_kind" in ('member', 'cluster')) not null, "scope_id" text not null, "uploaded_by" text not null, "width" integer not null, "height" integer not null, "bytes" integer not null, "sha256" text not null, "file_id" text not null, "offered_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "picture_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_picture_key_unique" ON "picture" ("key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_picture_deleted_at" ON "picture" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "UQ_picture_bytes" ON "picture" ("scope_kind", "scope_id", "sha256") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_picture_uploads" ON "picture" ("uploaded_by", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_picture_offered" ON "picture" ("offered_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "picture" cascade;`);
  }

}
