import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123031941 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "member_order_line" add column if not exists "permits" jsonb null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "member_order_line" drop column if exists "permits";`);
  }

}
