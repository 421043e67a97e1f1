import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122203539 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "member" drop constraint if exists "member_shipping_profile_id_unique";`);
    this.addSql(`alter table if exists "member" drop constraint if exists "member_handle_unique";`);
    this.addSql(`create table if not exists "member" ("id" text not null, "handle" text not null, "cluster_id" text not null, "name" jsonb not null, "legal_name" text not null, "legal_id" text not null, "kind" text check ("kind" in ('guild', 'home_based', 'industrial', 'trader', 'cooperative')) not null, "activity" text check ("activity" in ('makes', 'packs', 'supplies_packaging', 'trades')) not null, "vat_registered" boolean not null default false, "town" jsonb not null, "province_code" text not null, "city" text not null, "story" jsonb not null, "process" jsonb not null, "status" text check ("status" in ('active', 'suspended', 'ended')) not null default 'active', "pickup_address" jsonb null, "pickup_hours" jsonb null, "pickup_ready_minutes" integer not null default 0, "delivery_methods" jsonb not null, "lead_days" integer not null default 1, "shipping_profile_id" text null, "stock_location_id" text null, "rank" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "member_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_member_handle_unique" ON "member" ("handle") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_member_cluster" ON "member" ("cluster_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_member_shipping_profile_id_unique" ON "member" ("shipping_profile_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_member_deleted_at" ON "member" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "member_closure" ("id" text not null, "from" text not null, "to" text not null, "member_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "member_closure_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_member_closure_member_id" ON "member_closure" ("member_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_member_closure_deleted_at" ON "member_closure" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "member_closure" add constraint "member_closure_member_id_foreign" foreign key ("member_id") references "member" ("id") on update cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "member_closure" drop constraint if exists "member_closure_member_id_foreign";`);

    this.addSql(`drop table if exists "member" cascade;`);

    this.addSql(`drop table if exists "member_closure" cascade;`);
  }

}
