import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122203542 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "order_reference" drop constraint if exists "order_reference_number_unique";`);
    this.addSql(`alter table if exists "order_reference" drop constraint if exists "order_reference_order_id_unique";`);
    this.addSql(`alter table if exists "member_order_line" drop constraint if exists "member_order_line_line_item_id_unique";`);
    this.addSql(`create table if not exists "member_order" ("id" text not null, "order_id" text not null, "number" text not null, "member_id" text not null, "cluster_id" text not null, "position" integer not null, "state" text check ("state" in ('pending', 'placed', 'accepted', 'packed', 'shipped', 'delivered', 'cancelled')) not null default 'pending', "method" text check ("method" in ('post', 'courier', 'freight', 'pickup')) not null, "shipping_option_id" text not null, "stock_location_id" text not null, "gross_gram" integer not null, "items_rial" numeric not null, "discount_rial" numeric not null, "delivery_rial" numeric not null, "total_rial" numeric not null, "vat_rial" numeric null, "placed_at" timestamptz null, "due_on" text not null, "earliest" text null, "latest" text null, "fulfillment_id" text null, "carrier" text null, "tracking_code" text null, "pickup_code" text null, "pickup_tries" integer not null default 0, "raw_items_rial" jsonb not null, "raw_discount_rial" jsonb not null, "raw_delivery_rial" jsonb not null, "raw_total_rial" jsonb not null, "raw_vat_rial" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "member_order_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_member_order_deleted_at" ON "member_order" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "UQ_member_order_order_member" ON "member_order" ("order_id", "member_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_member_order_desk" ON "member_order" ("member_id", "state", "placed_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "member_order_event" ("id" text not null, "state" text not null, "at" timestamptz not null, "actor" text not null, "member_order_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "member_order_event_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_member_order_event_member_order_id" ON "member_order_event" ("member_order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_member_order_event_deleted_at" ON "member_order_event" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "member_order_line" ("id" text not null, "line_item_id" text not null, "variant_id" text not null, "product_handle" text not null, "title" jsonb not null, "pack" jsonb not null, "picture" jsonb null, "quantity" integer not null, "unit" text check ("unit" in ('kg', 'pair', 'm2', 'piece')) not null, "price_rial" numeric not null, "unit_price_rial" numeric null, "total_rial" numeric not null, "discount_rial" numeric not null, "permit_id" text null, "position" integer not null, "member_order_id" text not null, "raw_price_rial" jsonb not null, "raw_unit_price_rial" jsonb null, "raw_total_rial" jsonb not null, "raw_discount_rial" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "member_order_line_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_member_order_line_line_item_id_unique" ON "member_order_line" ("line_item_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_member_order_line_member_order_id" ON "member_order_line" ("member_order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_member_order_line_deleted_at" ON "member_order_line" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "order_reference" ("id" text not null, "order_id" text not null, "cart_id" text not null, "number" text not null, "key" text not null, "mobile" text not null, "locale" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "order_reference_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_reference_order_id_unique" ON "order_reference" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_reference_cart" ON "order_reference" ("cart_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_reference_number_unique" ON "order_reference" ("number") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_reference_deleted_at" ON "order_reference" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "member_order_event" add constraint "member_order_event_member_order_id_foreign" foreign key ("member_order_id") references "member_order" ("id") on update cascade;`);

    this.addSql(`alter table if exists "member_order_line" add constraint "member_order_line_member_order_id_foreign" foreign key ("member_order_id") references "member_order" ("id") on update cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "member_order_event" drop constraint if exists "member_order_event_member_order_id_foreign";`);

    this.addSql(`alter table if exists "member_order_line" drop constraint if exists "member_order_line_member_order_id_foreign";`);

    this.addSql(`drop table if exists "member_order" cascade;`);

    this.addSql(`drop table if exists "member_order_event" cascade;`);

    this.addSql(`drop table if exists "member_order_line" cascade;`);

    this.addSql(`drop table if exists "order_reference" cascade;`);
  }

}
