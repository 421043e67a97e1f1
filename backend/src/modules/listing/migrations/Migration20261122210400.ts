import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * What no model can say, so this one is written by hand: the text search
 * configuration that the search provider asks for under its language "simple".
 * Persian has no stemmer, and needs none over a folded key.
 */
export class Migration20261122210400 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`DO $$
      BEGIN
        IF NOT EXISTS (SELECT 1 FROM pg_ts_config WHERE cfgname = 'medusa_search_simple') THEN
          CREATE TEXT SEARCH CONFIGURATION medusa_search_simple (COPY = simple);
        END IF;
      END
    $$;`);
  }

  override async down(): Promise<void> {
    this.addSql(`DROP TEXT SEARCH CONFIGURATION IF EXISTS medusa_search_simple;`);
  }

}
