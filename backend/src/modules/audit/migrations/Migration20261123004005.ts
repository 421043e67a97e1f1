import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123004005 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "audit_entry" ("id" text not null, "scope_kind" text check ("scope_kind" in ('member', 'cluster', 'consortium')) not null, "scope_id" text not null, "actor" text not null, "act" text not null, "subject_type" text not null, "subject_id" text not null, "subject_name" jsonb null, "detail" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "audit_entry_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_audit_entry_deleted_at" ON "audit_entry" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_audit_entry_scope" ON "audit_entry" ("scope_kind", "scope_id", "created_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "audit_entry" cascade;`);
  }

}
