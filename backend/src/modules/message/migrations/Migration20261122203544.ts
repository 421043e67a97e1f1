import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122203544 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "message" drop constraint if exists "message_unique_key_unique";`);
    this.addSql(`create table if not exists "message" ("id" text not null, "template" text not null, "to" text not null, "locale" text not null, "params" jsonb not null, "text" text not null, "unique_key" text not null, "state" text check ("state" in ('pending', 'sent', 'failed')) not null default 'pending', "attempts" integer not null default 0, "next_try_at" timestamptz not null, "sent_at" timestamptz null, "error" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "message_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_message_unique_key_unique" ON "message" ("unique_key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_message_deleted_at" ON "message" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_message_due" ON "message" ("next_try_at") WHERE state = 'pending' AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "message" cascade;`);
  }

}
