import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123033050 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "cluster_announcement" ("id" text not null, "text" jsonb not null, "from" text not null, "to" text not null, "pinned" boolean not null default false, "cluster_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cluster_announcement_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cluster_announcement_cluster_id" ON "cluster_announcement" ("cluster_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cluster_announcement_deleted_at" ON "cluster_announcement" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "cluster_announcement" add constraint "cluster_announcement_cluster_id_foreign" foreign key ("cluster_id") references "cluster" ("id") on update cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "cluster_announcement" cascade;`);
  }

}
