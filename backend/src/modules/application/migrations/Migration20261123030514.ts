import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123030514 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "application" ("id" text not null, "desk_user_id" text not null, "cluster_id" text null, "state" text check ("state" in ('draft', 'submitted', 'papers_asked', 'admitted', 'refused', 'withdrawn')) not null default 'draft', "locale" text check ("locale" in ('fa', 'en')) not null default 'fa', "kind" text check ("kind" in ('guild', 'home_based', 'industrial', 'trader', 'cooperative')) null, "activity" text check ("activity" in ('makes', 'packs', 'supplies_packaging', 'trades')) null, "name_fa" text not null default '', "name_en" text not null default '', "legal_name" text not null default '', "legal_id" text not null default '', "province_code" text not null default '', "city" text not null default '', "goods" jsonb not null, "pickup_address" text not null default '', "mobile" text not null default '', "story" text not null default '', "asked" jsonb not null, "asked_at" timestamptz null, "submitted_at" timestamptz null, "moved_at" timestamptz not null, "handle" text null, "member_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "application_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_application_desk_user" ON "application" ("desk_user_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_application_deleted_at" ON "application" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_application_cluster" ON "application" ("cluster_id", "state", "moved_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "application_event" ("id" text not null, "state" text check ("state" in ('draft', 'submitted', 'papers_asked', 'admitted', 'refused', 'withdrawn')) not null, "reason" text null, "papers" jsonb not null, "by" text not null, "application_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "application_event_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_application_event_application_id" ON "application_event" ("application_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_application_event_deleted_at" ON "application_event" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "application_paper" ("id" text not null, "paper_id" text not null, "type" text not null, "number" text null, "issuer" text null, "issued_on" text null, "expires_on" text null, "application_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "application_paper_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_application_paper_application_id" ON "application_paper" ("application_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_application_paper_deleted_at" ON "application_paper" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "application_event" add constraint "application_event_application_id_foreign" foreign key ("application_id") references "application" ("id") on update cascade;`);

    this.addSql(`alter table if exists "application_paper" add constraint "application_paper_application_id_foreign" foreign key ("application_id") references "application" ("id") on update cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "application_event" drop constraint if exists "application_event_application_id_foreign";`);

    this.addSql(`alter table if exists "application_paper" drop constraint if exists "application_paper_application_id_foreign";`);

    this.addSql(`drop table if exists "application" cascade;`);

    this.addSql(`drop table if exists "application_event" cascade;`);

    this.addSql(`drop table if exists "application_paper" cascade;`);
  }

}
