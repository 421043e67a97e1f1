import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { databaseOf } from "../../../shared/database"
import { deleteDrafts, readDraftColumns, writeDrafts, type DraftColumns } from "../write/drafts"

type Undo = { before: DraftColumns[]; made: string[] }

/** Writes listings' own rows; undone by writing them as they were. */
export const writeDraftsStep = createStep(
  "write-listing-drafts",
  async (rows: DraftColumns[], { container }) => {
    const database = databaseOf(container)
    const before = await readDraftColumns(database, rows.map(({ id }) => id))
    await writeDrafts(database, rows)
    return new StepResponse<number, Undo>(rows.length, { before, made: rows.map(({ id }) => id).filter((id) => !before.some((row) => row.id === id)) })
  },
  async (undo, { container }) => {
    if (!undo) return
    await writeDrafts(databaseOf(container), undo.before)
    await deleteDrafts(databaseOf(container), undo.made)
  },
)
