import { stageName, type StageView } from "../../../contracts/cluster"
import type { LocalizedText } from "../../../contracts/shared"
import { stageLevels } from "../../../modules/cluster/rules"

export type StageRow = { stage: string; note: LocalizedText | null; date: string | null; source_file: string; source_outlet: LocalizedText; position: number }

/** Statements as they are shown, oldest first. The source's own date is that of its dated statements. */
export function stagesOf(rows: readonly StageRow[]): StageView[] {
  return rows.map((row) => {
    const stage = stageName.parse(row.stage)
    return { stage, level: stageLevels[stage], note: row.note, date: row.date, source: { outlet: row.source_outlet, date: row.date, file: row.source_file } }
  })
}
