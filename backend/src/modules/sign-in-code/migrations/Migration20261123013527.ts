import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123013527 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "sign_in_code" ("id" text not null, "number_key" text not null, "address_key" text null, "device_key" text null, "code_hash" text not null, "state" text check ("state" in ('open', 'used', 'replaced')) not null default 'open', "tries" integer not null default 0, "asked_at" timestamptz not null, "expires_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "sign_in_code_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_sign_in_code_deleted_at" ON "sign_in_code" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_sign_in_code_number" ON "sign_in_code" ("number_key", "asked_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_sign_in_code_address" ON "sign_in_code" ("address_key", "asked_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_sign_in_code_device" ON "sign_in_code" ("device_key", "asked_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_sign_in_code_asked" ON "sign_in_code" ("asked_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "sign_in_code" cascade;`);
  }

}
