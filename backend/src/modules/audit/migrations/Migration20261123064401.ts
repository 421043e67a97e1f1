import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123064401 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_audit_entry_subject" ON "audit_entry" ("scope_kind", "scope_id", "subject_id", "created_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_audit_entry_subject";`);
  }

}
