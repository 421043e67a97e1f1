import { z } from "zod"
import { instant, localizedText } from "./shared"

/** `GET /desk/members/:id/sheet?format=&locale=`: the member's goods as a file, a row for every pack; act: import_listings */
export const sheetQuery = z.object({ format: z.enum(["csv", "xlsx"]), locale: z.enum(["fa", "en"]).default("fa") }).strict()

/** What may be wrong with a file or one of its cells. The reader's words are in the messages, by these codes. */
export const sheetIssueCode = z.enum([
  // the file
  "column_missing", "column_twice",
  // rows
  "sku_missing", "sku_unknown", "sku_twice",
  // cells
  "not_changeable", "not_a_number", "negative", "price_step", "price_too_large", "price_missing", "currency_unknown", "currency_missing", "too_many_decimals",
  "unit_unknown", "unit_other", "stock_not_here", "stock_reserved", "stock_contradicts", "state_unknown",
  // rows of packs that are not there yet
  "sku_other", "sku_invalid", "sku_taken", "good_missing", "kind_unknown", "pack_unknown", "content_unreadable", "size_unreadable", "gross_below_net", "stock_later", "price_foreign",
])
export type SheetIssueCode = z.infer<typeof sheetIssueCode>

export const sheetIssue = z.object({
  /** the row's number as a spreadsheet shows it; null when it is about the whole file */
  row: z.number().int().nullable(),
  /** the column's title as it stands in the file, or as it should */
  column: z.string().nullable(),
  code: sheetIssueCode,
  /** what the cell says */
  value: z.string().nullable(),
  /** what it may be instead: what is reserved, what the pack is measured in, what another row says */
  known: z.string().nullable(),
})
export type SheetIssue = z.infer<typeof sheetIssue>

/** Before and after of one cell. Prices: rials for `irr`, else the currency's own units; stock: grams, pairs or pieces. */
export const sheetChange = z.discriminatedUnion("what", [
  z.object({ what: z.literal("price"), currency: z.string(), from: z.number().nullable(), to: z.number(), /** so far from the old price that it wants a second word */ jump: z.boolean() }),
  /** a pack that buyers see, or not */
  z.object({ what: z.literal("switch"), from: z.boolean(), to: z.boolean() }),
  /** a pack that is not there yet, of a good that is (`listing_id`) or is begun as a draft */
  z.object({
    what: z.literal("new_pack"), good: localizedText, listing_id: z.string().nullable(), kind: z.object({ handle: z.string(), name: localizedText }), pack: z.object({ handle: z.string(), name: localizedText }),
    net_amount: z.number().int().nullable(), net_unit: z.enum(["g", "pair", "cm2", "piece"]), sizes: z.object({ from: z.number().int(), to: z.number().int() }).nullable(), gross_gram: z.number().int().nullable(), price_rial: z.number().int().nullable(),
  }),
  z.object({ what: z.literal("stock"), inventory_item_id: z.string(), unit: z.enum(["g", "pair", "piece"]), from: z.number().int(), to: z.number().int() }),
])
export type SheetChange = z.infer<typeof sheetChange>

export const sheetRow = z.object({
  row: z.number().int(),
  sku: z.string(),
  name: localizedText,
  changes: z.array(sheetChange),
  /** conflict: somebody changed the same pack meanwhile, and the row was left alone */
  state: z.enum(["waiting", "applied", "conflict"]),
})
export type SheetRowChange = z.infer<typeof sheetRow>

export const importState = z.enum(["refused", "checked", "applying", "applied"])

/** A file that was sent, and what it would do or did. Nothing is written before `apply`. */
export const catalogueImport = z.object({
  id: z.string(),
  file_name: z.string(),
  state: importState,
  at: instant,
  by: z.string().nullable(),
  /** how many rows the file has, would change something, change nothing, are wrong */
  total: z.number().int(),
  changed: z.number().int(),
  same: z.number().int(),
  wrong: z.number().int(),
  /** prices that look like a slip of the finger; applying wants `confirm` then */
  jumps: z.number().int(),
  applied: z.number().int(),
  conflicts: z.number().int(),
  ignored_columns: z.array(z.string()),
  issues: z.array(sheetIssue),
  /** until when a checked file may be applied */
  until: instant.nullable(),
  finished_at: instant.nullable(),
})
export type CatalogueImport = z.infer<typeof catalogueImport>

/** `GET /desk/members/:id/imports/:import_id?after=`: the import with a page of its changed rows, on from a row's number */
export const catalogueImportPage = catalogueImport.extend({ rows: z.array(sheetRow), next: z.number().int().nullable() })
export type CatalogueImportPage = z.infer<typeof catalogueImportPage>

/** `POST /desk/members/:id/imports` (multipart, field `file`): a dry run. The token is said this once, and none when anything is wrong. */
export const checkedImport = catalogueImport.extend({ token: z.string().nullable() })
export type CheckedImport = z.infer<typeof checkedImport>

/** `GET /desk/members/:id/imports`: the newest twenty */
export const catalogueImports = z.object({ imports: z.array(catalogueImport.omit({ issues: true })) })
export type CatalogueImports = z.infer<typeof catalogueImports>

/** `POST /desk/members/:id/imports/:import_id/apply`: begins; what is done is read from the import. The same again changes nothing again. */
export const applyImportBody = z.object({ token: z.string().min(16).max(128), confirm: z.boolean().default(false) }).strict()
