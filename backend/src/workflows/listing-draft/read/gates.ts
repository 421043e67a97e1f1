import type { DeskListing } from "../../../contracts/desk-listings"
import { askGate } from "../../../modules/permit/gate"
import { requirementFor, type PermitHolder } from "../../../modules/permit/rules"
import type { Trade } from "../../../modules/permit/requirements"
import { rowsOf, type Database } from "../../../shared/database"
import { readRecords } from "../../permit/read/permit-records"

export type GateQuestion = { id: string; member: PermitHolder; maker: string | null; trade: Trade; kind: string }
export type Gate = DeskListing["gate"] & { maker_needed: boolean; /** the named maker, when there is such a member */ maker_id: string | null }

type Maker = PermitHolder & { handle: string }

/** Members by handle, as gates ask about makers. One statement, none for no handles. */
async function readMakers(database: Database, handles: readonly string[]): Promise<Maker[]> {
  if (handles.length === 0) return []
  return rowsOf<Maker>(database, "select id, handle, kind, activity, status from member where handle = any(:handles) and deleted_at is null", { handles: [...handles] })
}

/** What the permits say of each good at this moment, by its id. Two statements however many they are. */
export async function readGates(database: Database, questions: readonly GateQuestion[], now = new Date()): Promise<Map<string, Gate>> {
  const handles = [...new Set(questions.flatMap(({ maker }) => maker ?? []))]
  const sellers = [...new Set(questions.map(({ member }) => member.id))]
  const makers = await readMakers(database, handles)
  const permits = await readRecords(database, [...sellers, ...makers.map(({ id }) => id)])
  return new Map(
    questions.map((question) => {
      const { id, member, trade, kind } = question
      const maker = makers.find(({ handle }) => handle === question.maker) ?? null
      const { reason, one_of } = askGate({ member, maker, trade, kind, permits, now })
      return [id, { allowed: reason === null, reason, needs: [...one_of], maker_needed: requirementFor(member, trade, kind)?.maker ?? false, maker_id: maker?.id ?? null }]
    }),
  )
}
