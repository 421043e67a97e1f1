import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122203540 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "permit" ("id" text not null, "member_id" text not null, "type" text not null, "number" text not null, "issuer" jsonb not null, "issued_on" text not null, "expires_on" text null, "covers" jsonb not null, "verified_at" timestamptz null, "verified_by" text null, "revoked_at" timestamptz null, "revoked_reason" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "permit_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_permit_member" ON "permit" ("member_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_permit_deleted_at" ON "permit" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "permit" cascade;`);
  }

}
