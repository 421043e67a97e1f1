import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122203541 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "product_label" drop constraint if exists "product_label_product_id_unique";`);
    this.addSql(`alter table if exists "pack" drop constraint if exists "pack_variant_id_unique";`);
    this.addSql(`create table if not exists "pack" ("id" text not null, "variant_id" text not null, "product_id" text not null, "member_id" text not null, "pack" text not null, "name" jsonb not null, "content" jsonb not null, "level" text check ("level" in ('unit', 'inner', 'carton')) not null, "net_amount" integer not null, "net_unit" text check ("net_unit" in ('g', 'pair', 'cm2', 'piece')) not null, "pieces" integer not null default 1, "label_languages" jsonb not null, "shelf_life_days" integer null, "sizes" jsonb not null, "picture" text null, "position" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "pack_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_pack_variant_id_unique" ON "pack" ("variant_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_pack_product" ON "pack" ("product_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_pack_member" ON "pack" ("member_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_pack_deleted_at" ON "pack" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "product_label" ("id" text not null, "product_id" text not null, "member_id" text not null, "maker_id" text null, "kind_handle" text not null, "trade" text check ("trade" in ('candy', 'sweet', 'shoe', 'rug', 'supply')) not null, "facts" jsonb not null, "pictures" jsonb not null, "model" text null, "colour" text null, "colour_name" jsonb null, "lead_days" integer null, "made_to_order" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "product_label_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_product_label_product_id_unique" ON "product_label" ("product_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_product_label_member" ON "product_label" ("member_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_product_label_kind" ON "product_label" ("kind_handle") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_product_label_deleted_at" ON "product_label" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "recipe_part" ("id" text not null, "what" text check ("what" in ('bulk', 'material', 'size')) not null, "name" jsonb not null, "amount" integer not null, "tracked" boolean not null default true, "inventory_item_id" text null, "pack_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "recipe_part_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_recipe_part_pack_id" ON "recipe_part" ("pack_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_recipe_part_deleted_at" ON "recipe_part" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "recipe_part" add constraint "recipe_part_pack_id_foreign" foreign key ("pack_id") references "pack" ("id") on update cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "recipe_part" drop constraint if exists "recipe_part_pack_id_foreign";`);

    this.addSql(`drop table if exists "pack" cascade;`);

    this.addSql(`drop table if exists "product_label" cascade;`);

    this.addSql(`drop table if exists "recipe_part" cascade;`);
  }

}
