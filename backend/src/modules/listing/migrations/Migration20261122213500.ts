import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122213500 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "search_word" add column if not exists "near" text[] null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_search_word_near" ON "search_word" USING GIN ("near") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_search_word_near";`);
    this.addSql(`alter table if exists "search_word" drop column if exists "near";`);
  }

}
