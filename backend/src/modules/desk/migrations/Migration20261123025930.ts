import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123025930 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "desk_user" drop constraint if exists "desk_user_mobile_unique";`);
    this.addSql(`create table if not exists "desk_invitation" ("id" text not null, "mobile" text not null, "name" text not null, "scope_kind" text check ("scope_kind" in ('member', 'cluster', 'consortium')) not null, "scope_id" text not null, "role" text check ("role" in ('owner', 'clerk', 'packer')) not null, "invited_by" text not null, "state" text check ("state" in ('open', 'accepted', 'declined', 'withdrawn')) not null default 'open', "expires_at" timestamptz not null, "answered_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "desk_invitation_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_desk_invitation_deleted_at" ON "desk_invitation" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "UQ_desk_invitation_open" ON "desk_invitation" ("mobile", "scope_kind", "scope_id") WHERE state = 'open' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_desk_invitation_scope" ON "desk_invitation" ("scope_kind", "scope_id") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "desk_user" alter column "email" type text using ("email"::text);`);
    this.addSql(`alter table if exists "desk_user" alter column "email" drop not null;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_desk_user_mobile_unique" ON "desk_user" ("mobile") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "desk_invitation" cascade;`);

    this.addSql(`drop index if exists "IDX_desk_user_mobile_unique";`);

    this.addSql(`alter table if exists "desk_user" alter column "email" type text using ("email"::text);`);
    this.addSql(`alter table if exists "desk_user" alter column "email" set not null;`);
  }

}
