import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123043141 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_reference_mobile" ON "order_reference" ("mobile") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_order_reference_mobile";`);
  }

}
