import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122211012 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "order_lookup_try" ("id" text not null, "bucket" text not null, "at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "order_lookup_try_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_lookup_try_deleted_at" ON "order_lookup_try" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_lookup_try_bucket" ON "order_lookup_try" ("bucket", "at") WHERE deleted_at IS NULL;`);

    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_member_order_under_way" ON "member_order" ("order_id") WHERE state in ('pending', 'placed', 'accepted', 'packed', 'shipped') AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "order_lookup_try" cascade;`);

    this.addSql(`drop index if exists "IDX_member_order_under_way";`);
  }

}
