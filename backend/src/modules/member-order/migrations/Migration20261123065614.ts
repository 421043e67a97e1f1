import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123065614 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_member_order_newest" ON "member_order" ("placed_at", "id") WHERE state <> 'pending' AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_member_order_newest";`);
  }

}
