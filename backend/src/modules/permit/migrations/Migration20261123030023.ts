import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123030023 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "permit_reminder" ("id" text not null, "permit_id" text not null, "occasion" text not null, "told" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "permit_reminder_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_permit_reminder_deleted_at" ON "permit_reminder" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "UQ_permit_reminder_occasion" ON "permit_reminder" ("permit_id", "occasion") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "permit" add column if not exists "paper_id" text null, add column if not exists "submitted_by" text null, add column if not exists "follows_id" text null, add column if not exists "rejected_at" timestamptz null, add column if not exists "rejected_by" text null, add column if not exists "rejected_reason" text null, add column if not exists "revoked_by" text null;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "UQ_permit_number" ON "permit" ("member_id", "type", "number") WHERE deleted_at IS NULL AND rejected_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_permit_end" ON "permit" ("expires_on") WHERE deleted_at IS NULL AND expires_on IS NOT NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "permit_reminder" cascade;`);

    this.addSql(`drop index if exists "UQ_permit_number";`);
    this.addSql(`drop index if exists "IDX_permit_end";`);
    this.addSql(`alter table if exists "permit" drop column if exists "paper_id", drop column if exists "submitted_by", drop column if exists "follows_id", drop column if exists "rejected_at", drop column if exists "rejected_by", drop column if exists "rejected_reason", drop column if exists "revoked_by";`);
  }

}
