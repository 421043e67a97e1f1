import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123063129 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "listing_draft" add column if not exists "publishing" jsonb null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_draft_publishing" ON "listing_draft" ("id") WHERE publishing IS NOT NULL AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_listing_draft_publishing";`);
    this.addSql(`alter table if exists "listing_draft" drop column if exists "publishing";`);
  }

}
