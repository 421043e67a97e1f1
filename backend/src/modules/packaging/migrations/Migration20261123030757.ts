import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123030757 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "pack" add column if not exists "on_sale" boolean not null default true;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "pack" drop column if exists "on_sale";`);
  }

}
