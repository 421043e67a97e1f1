import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123025932 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_member_order_open" ON "member_order" ("member_id", "due_on", "placed_at", "id") WHERE state in ('placed', 'accepted', 'packed', 'shipped') AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_member_order_over" ON "member_order" ("member_id", "placed_at", "id") WHERE state in ('delivered', 'cancelled') AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_member_order_cluster" ON "member_order" ("cluster_id", "placed_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "member_order_line" add column if not exists "net_amount" integer null, add column if not exists "net_unit" text check ("net_unit" in ('g', 'pair', 'cm2', 'piece')) null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_member_order_open";`);
    this.addSql(`drop index if exists "IDX_member_order_over";`);
    this.addSql(`drop index if exists "IDX_member_order_cluster";`);

    this.addSql(`alter table if exists "member_order_line" drop column if exists "net_amount", drop column if exists "net_unit";`);
  }

}
