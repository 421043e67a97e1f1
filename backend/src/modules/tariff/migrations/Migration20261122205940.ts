import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122205940 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "tariff" ("id" text not null, "method" text check ("method" in ('post', 'courier', 'freight')) not null, "band" text check ("band" in ('same_city', 'same_province', 'neighbour', 'other')) not null, "up_to_gram" integer not null, "price_rial" integer not null, "effective_from" timestamptz not null, "note" text not null default 'illustrative', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "tariff_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_tariff_deleted_at" ON "tariff" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "UQ_tariff_step" ON "tariff" ("method", "band", "up_to_gram", "effective_from") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "tariff" cascade;`);
  }

}
