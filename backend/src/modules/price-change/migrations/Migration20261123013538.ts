import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123013538 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "price_change" ("id" text not null, "member_id" text not null, "key" text not null, "actor" text not null, "changes" jsonb not null, "undone_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "price_change_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_price_change_deleted_at" ON "price_change" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "UQ_price_change_key" ON "price_change" ("member_id", "key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_price_change_newest" ON "price_change" ("member_id", "created_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "price_change" cascade;`);
  }

}
