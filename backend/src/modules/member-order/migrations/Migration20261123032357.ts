import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123032357 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "missing_report" ("id" text not null, "order_id" text not null, "member_order_id" text not null, "lines" jsonb not null, "reason" text check ("reason" in ('sold_out', 'damaged', 'not_made', 'other')) not null, "note" text null, "wait_until" text null, "state" text check ("state" in ('asked', 'waiting', 'refunding', 'refunded', 'withdrawn')) not null default 'asked', "asked_at" timestamptz not null, "answer_until" timestamptz not null, "answered_at" timestamptz null, "answered_by" text null, "reported_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "missing_report_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_missing_report_member_order" ON "missing_report" ("member_order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_missing_report_deleted_at" ON "missing_report" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "UQ_missing_report_open" ON "missing_report" ("member_order_id") WHERE state in ('asked', 'refunding') AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_missing_report_due" ON "missing_report" ("answer_until") WHERE state in ('asked', 'refunding') AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "refund_due" ("id" text not null, "order_id" text not null, "member_order_id" text not null, "report_id" text not null, "member_order_line_id" text null, "quantity" integer null, "rial" numeric not null, "reason" text check ("reason" in ('sold_out', 'damaged', 'not_made', 'other')) not null, "state" text check ("state" in ('due')) not null default 'due', "at" timestamptz not null, "raw_rial" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "refund_due_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_refund_due_order" ON "refund_due" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_refund_due_member_order" ON "refund_due" ("member_order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_refund_due_deleted_at" ON "refund_due" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_refund_due_at" ON "refund_due" ("at", "id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "sent_part" ("id" text not null, "member_order_id" text not null, "fulfillment_id" text not null, "lines" jsonb not null, "carrier" text not null, "tracking_code" text not null, "sent_at" timestamptz not null, "sent_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "sent_part_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_sent_part_member_order" ON "sent_part" ("member_order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_sent_part_deleted_at" ON "sent_part" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "member_order_line" add column if not exists "gross_gram" integer not null default 0;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "missing_report" cascade;`);

    this.addSql(`drop table if exists "refund_due" cascade;`);

    this.addSql(`drop table if exists "sent_part" cascade;`);

    this.addSql(`alter table if exists "member_order_line" drop column if exists "gross_gram";`);
  }

}
