import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123070801 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "price_change" add column if not exists "state" text check ("state" in ('planned', 'applying', 'applied', 'cancelled')) not null default 'applied', add column if not exists "due_on" text null, add column if not exists "applied_at" timestamptz null, add column if not exists "leased_until" timestamptz null, add column if not exists "conflicts" text[] null, add column if not exists "undoes" text null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_price_change_open" ON "price_change" ("state", "due_on") WHERE state IN ('planned', 'applying') AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_price_change_open";`);
    this.addSql(`alter table if exists "price_change" drop column if exists "state", drop column if exists "due_on", drop column if exists "applied_at", drop column if exists "leased_until", drop column if exists "conflicts", drop column if exists "undoes";`);
  }

}
