import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122203546 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "desk_user" drop constraint if exists "desk_user_email_unique";`);
    this.addSql(`create table if not exists "desk_user" ("id" text not null, "name" text not null, "email" text not null, "mobile" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "desk_user_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_desk_user_email_unique" ON "desk_user" ("email") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_desk_user_deleted_at" ON "desk_user" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "desk_grant" ("id" text not null, "scope_kind" text check ("scope_kind" in ('member', 'cluster', 'consortium')) not null, "scope_id" text not null, "role" text check ("role" in ('owner', 'clerk', 'packer', 'agent', 'viewer')) not null, "desk_user_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "desk_grant_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_desk_grant_desk_user_id" ON "desk_grant" ("desk_user_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_desk_grant_deleted_at" ON "desk_grant" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "UQ_desk_grant" ON "desk_grant" ("desk_user_id", "scope_kind", "scope_id") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "desk_grant" add constraint "desk_grant_desk_user_id_foreign" foreign key ("desk_user_id") references "desk_user" ("id") on update cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "desk_grant" drop constraint if exists "desk_grant_desk_user_id_foreign";`);

    this.addSql(`drop table if exists "desk_user" cascade;`);

    this.addSql(`drop table if exists "desk_grant" cascade;`);
  }

}
