import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123030751 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "listing_trust" drop constraint if exists "listing_trust_member_id_unique";`);
    this.addSql(`alter table if exists "listing_draft" drop constraint if exists "listing_draft_product_id_unique";`);
    this.addSql(`alter table if exists "listing_draft" drop constraint if exists "listing_draft_handle_unique";`);
    this.addSql(`create table if not exists "listing_draft" ("id" text not null, "member_id" text not null, "kind_handle" text not null, "trade" text check ("trade" in ('candy', 'sweet', 'shoe', 'rug', 'supply')) not null, "state" text check ("state" in ('draft', 'in_review', 'published', 'paused', 'archived')) not null default 'draft', "change" text check ("change" in ('none', 'open', 'in_review')) not null default 'none', "version" integer not null default 0, "sku_base" text not null, "handle" text null, "product_id" text null, "content" jsonb null, "stock" jsonb null, "sent_back" jsonb null, "submitted_at" timestamptz null, "submitted_by" text null, "key" text null, "title" jsonb not null, "search_key" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_draft_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_draft_handle_unique" ON "listing_draft" ("handle") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_draft_product_id_unique" ON "listing_draft" ("product_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_draft_deleted_at" ON "listing_draft" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_draft_member" ON "listing_draft" ("member_id", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "UQ_listing_draft_key" ON "listing_draft" ("member_id", "key") WHERE key IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_draft_waiting" ON "listing_draft" ("submitted_at", "id") WHERE (state = 'in_review' OR change = 'in_review') AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "listing_trust" ("id" text not null, "member_id" text not null, "auto_approval" boolean not null default false, "set_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_trust_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_trust_member_id_unique" ON "listing_trust" ("member_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_trust_deleted_at" ON "listing_trust" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "listing_draft" cascade;`);

    this.addSql(`drop table if exists "listing_trust" cascade;`);
  }

}
