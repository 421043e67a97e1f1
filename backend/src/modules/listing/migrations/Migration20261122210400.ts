import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * What no model can say, so this one is written by hand: the text search
 * configuration that the search provider asks for under its language "simple"
 * (Persian has no stemmer, and needs none over a folded key), and the trigram
 * index by which misspelt words find their neighbours.
 */
export class Migration20261122210400 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create extension if not exists pg_trgm;`);
    this.addSql(`DO $$
      BEGIN
        IF NOT EXISTS (SELECT 1 FROM pg_ts_config WHERE cfgname = 'medusa_search_simple') THEN
          CREATE TEXT SEARCH CONFIGURATION medusa_search_simple (COPY = simple);
        END IF;
      END
    $$;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_search_word_trigram" ON "search_word" USING GIN ("word" gin_trgm_ops);`);
  }

  override async down(): Promise<void> {
    this.addSql(`DROP INDEX IF EXISTS "IDX_search_word_trigram";`);
  }

}
