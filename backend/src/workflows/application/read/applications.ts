import type { ApplicationPage, ApplicationState, MyApplications, PaperType } from "../../../contracts/application"
import type { MemberActivity, MemberKind } from "../../../contracts/member"
import type { LocalizedText } from "../../../contracts/shared"
import { checklist, paperTitle } from "../../../modules/application/papers"
import { rowsOf, type Database } from "../../../shared/database"
import { listOf } from "../../../shared/list-of"
import { applicantOf, papersOf, type Filed } from "./application"
import { readClusterKinds } from "../../permit/read/cluster-kinds"
import { readClustersToApplyTo } from "./ground"

const page_size = 30
const at = (column: string) => `to_json(${column}) #>> '{}'`

/** What a person applied for, and where one may apply. */
export async function readMyApplications(database: Database, desk_user_id: string): Promise<MyApplications> {
  const [applications, clusters] = await Promise.all([
    rowsOf<MyApplications["applications"][number]>(
      database,
      `select a.id, a.state, a.name_fa as name, a.name_en, ${at("a.moved_at")} as at, case when c.id is null then null else jsonb_build_object('id', c.id, 'handle', c.handle, 'name', c.name) end as cluster
       from application a left join cluster c on c.id = a.cluster_id and c.deleted_at is null
       where a.desk_user_id = :desk_user_id and a.deleted_at is null order by a.moved_at desc, a.id desc limit 50`,
      { desk_user_id },
    ),
    readClustersToApplyTo(database),
  ])
  return { applications, clusters }
}

type Row = {
  id: string
  state: ApplicationState
  name: string
  name_en: string
  kind: MemberKind | null
  activity: MemberActivity | null
  city: string
  at: string
  goods: string[] | Record<string, string>
  asked: PaperType[] | Record<string, PaperType>
  asked_at: string | null
  papers: Filed[]
}

/**
 * A cluster's applications by key: those that wait, the longest waiting first; or those of one state, decided ones the
 * newest first. What was never sent is nobody's business but the applicant's.
 * @param after the id of the application to go on from
 */
export async function readApplications(database: Database, cluster_id: string, state: Exclude<ApplicationState, "draft"> | null, after: string | null): Promise<ApplicationPage> {
  const waits = state === null || state === "submitted" || state === "papers_asked"
  const [order, beyond] = waits ? ["asc", ">"] : ["desc", "<"]
  const [[head], kinds, rows] = await Promise.all([
    rowsOf<{ counts: Partial<ApplicationPage["counts"]> | null }>(
      database,
      `select jsonb_object_agg(s.state, s.count) as counts
       from (select state, count(*) from application where cluster_id = :cluster_id and submitted_at is not null and deleted_at is null group by state) s`,
      { cluster_id },
    ),
    readClusterKinds(database, cluster_id),
    rowsOf<Row>(
      database,
      `select a.id, a.state, a.name_fa as name, a.name_en, a.kind, a.activity, a.city, ${at("a.moved_at")} as at, a.goods, a.asked, ${at("a.asked_at")} as asked_at, ${papersOf("a.id")} as papers
       from application a where a.cluster_id = :cluster_id and a.state = any(:states) and a.submitted_at is not null and a.deleted_at is null
         and (:after::text is null or (a.moved_at, a.id) ${beyond} (select b.moved_at, b.id from application b where b.id = :after and b.cluster_id = :cluster_id))
       order by a.moved_at ${order}, a.id ${order} limit ${page_size + 1}`,
      { cluster_id, states: state === null ? ["submitted", "papers_asked"] : [state], after },
    ),
  ])
  const shown = rows.slice(0, page_size)
  return {
    counts: { submitted: 0, papers_asked: 0, admitted: 0, refused: 0, withdrawn: 0, ...head?.counts },
    applications: shown.map(({ goods, asked, asked_at, papers, ...row }) => {
      const entries = checklist(applicantOf({ ...row, goods: listOf(goods) }, kinds), papers, listOf(asked), asked_at)
      const missing = entries.filter((entry) => entry.state !== "sent")
      return { ...row, papers: { asked: entries.length, sent: entries.length - missing.length, missing: missing.flatMap(titleOf) } }
    }),
    next: rows.length > page_size ? (shown.at(-1)?.id ?? null) : null,
  }
}

const titleOf = ({ one_of: [type] }: { one_of: PaperType[] }): LocalizedText[] => (type ? [paperTitle(type)] : [])
