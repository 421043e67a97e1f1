import { createHash, randomBytes } from "node:crypto"
import { createWorkflow, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import type { SheetIssue } from "../../contracts/desk-sheet"
import type { RowToKeep } from "../../modules/catalogue-import/service"
import { checkRows } from "../../modules/catalogue-import/check-rows"
import { readHeader } from "../../modules/catalogue-import/columns"
import { skuKey } from "../../modules/catalogue-import/reader"
import type { Database } from "../../shared/database"
import type { SheetRow } from "../../shared/sheet/read-sheet"
import { readCurrencies, readNewPackGround, readSheetPacks } from "./read/sheet-packs"
import { keepImportStep } from "./steps/keep-import"

/** Issues that are kept and shown; a file with more is wrong as a whole. */
export const mostIssues = 1_000
/** How long a checked file may be applied. */
export const minutesToApply = 60

export interface ImportToKeep {
  member_id: string
  /** desk user id */
  actor: string
  file_name: string
  total: number
  same: number
  wrong: number
  jumps: number
  ignored_columns: string[]
  issues: SheetIssue[]
  rows: RowToKeep[]
  token_hash: string | null
}

export const hashToken = (token: string) => createHash("sha256").update(token).digest("hex")

/** A dry run: what a file would change, and what is wrong with it. Reads and decides; writes nothing. */
export async function checkFile(database: Database, member_id: string, sheet: readonly SheetRow[]) {
  const [head, ...body] = sheet
  const currencies = await readCurrencies(database)
  const header = readHeader(head?.cells ?? [], currencies)
  const code = header.columns.find(({ key }) => key === "sku")
  const skus = code ? body.flatMap(({ cells }) => cells[code.index] ?? []) : []
  const [packs, ground] = await Promise.all([readSheetPacks(database, member_id), readNewPackGround(database, member_id, skus)])
  const checked = checkRows(header, body, { ...ground, currencies, packs: new Map(packs.map((pack) => [skuKey(pack.sku), pack])) })
  // without its columns a file says nothing, and its rows would only repeat that
  const issues = header.issues.length > 0 ? header.issues : checked.issues
  const token = issues.length === 0 && checked.changed.length > 0 ? randomBytes(24).toString("base64url") : null
  return {
    token,
    found: {
      total: body.length,
      same: checked.same,
      wrong: checked.wrong.length,
      jumps: checked.changed.flatMap(({ changes }) => changes).filter((change) => change.what === "price" && change.jump).length,
      ignored_columns: header.ignored,
      issues: issues.slice(0, mostIssues),
      rows: header.issues.length > 0 ? [] : checked.changed,
      token_hash: token ? hashToken(token) : null,
    },
  }
}

/** Keeps what a dry run found, so that it can be read again and applied. */
export const keepImportWorkflow = createWorkflow("keep-import", (input: WorkflowData<ImportToKeep>) => new WorkflowResponse(keepImportStep(input)))
