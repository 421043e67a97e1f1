import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122205939 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "payment_attempt" drop constraint if exists "payment_attempt_token_unique";`);
    this.addSql(`alter table if exists "payment_attempt" drop constraint if exists "payment_attempt_authority_unique";`);
    this.addSql(`create table if not exists "payment_attempt" ("id" text not null, "provider_id" text not null, "authority" text not null, "token" text not null, "amount" numeric not null, "currency_code" text not null, "cart_id" text null, "payment_session_id" text not null, "locale" text not null default 'fa', "state" text check ("state" in ('started', 'paid', 'cancelled', 'failed', 'stale', 'reversed')) not null default 'started', "reason" text null, "gateway_code" integer null, "ref_id" text null, "card_mask" text null, "order_id" text null, "started_at" timestamptz not null, "returned_at" timestamptz null, "verified_at" timestamptz null, "refund_due" numeric null, "raw_amount" jsonb not null, "raw_refund_due" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payment_attempt_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payment_attempt_authority_unique" ON "payment_attempt" ("authority") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payment_attempt_token_unique" ON "payment_attempt" ("token") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payment_attempt_deleted_at" ON "payment_attempt" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payment_attempt_session" ON "payment_attempt" ("payment_session_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payment_attempt_order" ON "payment_attempt" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payment_attempt_open" ON "payment_attempt" ("started_at") WHERE state IN ('started', 'paid') AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "payment_attempt" cascade;`);
  }

}
