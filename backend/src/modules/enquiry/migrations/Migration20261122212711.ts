import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122212711 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "enquiry" drop constraint if exists "enquiry_reference_unique";`);
    this.addSql(`create table if not exists "enquiry" ("id" text not null, "reference" text not null, "consortium" text not null, "items" jsonb not null, "company" text not null, "name" text not null, "country" text not null, "email" text null, "messenger" text null, "incoterm" text null, "place" text null, "message" text null, "locale" text not null, "state" text check ("state" in ('new', 'read', 'closed')) not null default 'new', "sender" text not null, "fingerprint" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "enquiry_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_enquiry_reference_unique" ON "enquiry" ("reference") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_enquiry_consortium" ON "enquiry" ("consortium") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_enquiry_deleted_at" ON "enquiry" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_enquiry_sender" ON "enquiry" ("sender", "created_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "enquiry" cascade;`);
  }

}
