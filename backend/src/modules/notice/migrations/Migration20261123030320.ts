import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123030320 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "notice" drop constraint if exists "notice_unique_key_unique";`);
    this.addSql(`create table if not exists "notice" ("id" text not null, "cluster_id" text not null, "kind" text check ("kind" in ('written', 'late_order', 'no_packs', 'no_price', 'permit')) not null, "text" text null, "about" jsonb null, "audience" text check ("audience" in ('all', 'kind', 'members')) not null, "audience_kind" text null, "by_sms" boolean not null default false, "sent_by" text not null, "unique_key" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "notice_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_notice_unique_key_unique" ON "notice" ("unique_key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_notice_deleted_at" ON "notice" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_notice_cluster" ON "notice" ("cluster_id", "created_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "notice_receipt" ("id" text not null, "member_id" text not null, "read_at" timestamptz null, "read_by" text null, "notice_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "notice_receipt_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_notice_receipt_notice_id" ON "notice_receipt" ("notice_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_notice_receipt_deleted_at" ON "notice_receipt" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "UQ_notice_receipt" ON "notice_receipt" ("notice_id", "member_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_notice_receipt_unread" ON "notice_receipt" ("member_id") WHERE read_at IS NULL AND deleted_at IS NULL;`);

    this.addSql(`alter table if exists "notice_receipt" add constraint "notice_receipt_notice_id_foreign" foreign key ("notice_id") references "notice" ("id") on update cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "notice_receipt" drop constraint if exists "notice_receipt_notice_id_foreign";`);

    this.addSql(`drop table if exists "notice" cascade;`);

    this.addSql(`drop table if exists "notice_receipt" cascade;`);
  }

}
