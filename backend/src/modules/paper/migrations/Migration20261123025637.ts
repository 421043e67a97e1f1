import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123025637 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "paper" ("id" text not null, "holder_type" text check ("holder_type" in ('application', 'permit')) not null, "holder_id" text not null, "purpose" text not null, "name" text not null, "kind" text check ("kind" in ('jpeg', 'pdf')) not null, "bytes" integer not null, "sha256" text not null, "uploaded_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "paper_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paper_deleted_at" ON "paper" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paper_holder" ON "paper" ("holder_type", "holder_id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "paper" cascade;`);
  }

}
