import type { ApplicationFacts, ApplicationPaper, ApplicationState, PaperType } from "../../../contracts/application"
import { checklist, type Applicant, type Entry } from "../../../modules/application/papers"
import { problemsOf, type Problem } from "../../../modules/application/rules"
import { rowsOf, type Database } from "../../../shared/database"
import { listOf } from "../../../shared/list-of"
import { shopError } from "../../../shared/shop-error"
import { readClusterKinds, type NamedKind } from "../../permit/read/cluster-kinds"
import { readNamesIn, type ClusterToApplyTo } from "./ground"

export type Filed = Omit<ApplicationPaper, "id"> & { /** the paper's, by which its file is asked for */ id: string; row_id: string }
type Event = { state: ApplicationState; at: string; reason: string | null; papers: PaperType[] | Record<string, PaperType> }

type Row = Omit<ApplicationFacts, "goods"> & {
  id: string
  state: ApplicationState
  locale: "fa" | "en"
  desk_user_id: string
  applicant: { name: string; mobile: string | null; email: string | null }
  cluster: ClusterToApplyTo | null
  goods: string[] | Record<string, string>
  asked: PaperType[] | Record<string, PaperType>
  asked_at: string | null
  submitted_at: string | null
  moved_at: string
  handle: string | null
  member: { id: string; handle: string } | null
  papers: Filed[]
  events: Event[]
}

/** An application with all that its rules read, and what they say of it. */
export type WholeApplication = Omit<Row, keyof ApplicationFacts | "papers" | "events"> & {
  facts: ApplicationFacts
  kinds: NamedKind[]
  filed: Filed[]
  papers: Entry<Filed>[]
  events: (Omit<Event, "papers"> & { papers: PaperType[] })[]
  problems: Problem[]
}

const at = (column: string) => `to_json(${column}) #>> '{}'`

/** The papers of an application as JSON, with the file that each is. */
export const papersOf = (application: string) => `
  coalesce((select jsonb_agg(jsonb_build_object('row_id', f.id, 'id', p.id, 'type', f.type, 'name', p.name, 'kind', p.kind, 'bytes', p.bytes, 'at', ${at("f.created_at")},
      'number', f.number, 'issuer', f.issuer, 'issued_on', f.issued_on, 'expires_on', f.expires_on) order by f.created_at, f.id)
    from application_paper f join paper p on p.id = f.paper_id and p.deleted_at is null where f.application_id = ${application} and f.deleted_at is null), '[]')`

const query = `
select a.id, a.state, a.locale, a.desk_user_id, jsonb_build_object('name', u.name, 'mobile', u.mobile, 'email', u.email) as applicant,
  case when c.id is null then null else jsonb_build_object('id', c.id, 'handle', c.handle, 'name', c.name) end as cluster,
  a.kind, a.activity, a.name_fa, a.name_en, a.legal_name, a.legal_id, a.province_code, a.city, a.goods, a.pickup_address, a.mobile, a.story,
  a.asked, ${at("a.asked_at")} as asked_at, ${at("a.submitted_at")} as submitted_at, ${at("a.moved_at")} as moved_at, a.handle, case when m.id is null then null else jsonb_build_object('id', m.id, 'handle', m.handle) end as member,
  ${papersOf("a.id")} as papers,
  coalesce((select jsonb_agg(jsonb_build_object('state', e.state, 'at', ${at("e.created_at")}, 'reason', e.reason, 'papers', e.papers) order by e.created_at, e.id)
    from application_event e where e.application_id = a.id and e.deleted_at is null), '[]') as events
from application a join desk_user u on u.id = a.desk_user_id left join cluster c on c.id = a.cluster_id and c.deleted_at is null left join member m on m.id = a.member_id
where a.id = :id and a.deleted_at is null`

/** An application by its id, whosever it is: the caller asks for that. Null for none. */
export async function readApplication(database: Database, id: string): Promise<WholeApplication | null> {
  const [row] = await rowsOf<Row>(database, query, { id })
  if (!row) return null
  const [kinds, names] = row.cluster
    ? await Promise.all([readClusterKinds(database, row.cluster.id), readNamesIn(database, row.cluster.id, row.handle)])
    : [[], []]
  const { kind, activity, name_fa, name_en, legal_name, legal_id, province_code, city, pickup_address, mobile, story, goods, papers, events, ...rest } = row
  const facts: ApplicationFacts = { kind, activity, name_fa, name_en, legal_name, legal_id, province_code, city, goods: listOf(goods), pickup_address, mobile, story }
  const entries = checklist(applicantOf(facts, kinds), papers, listOf(row.asked), row.asked_at)
  return {
    ...rest, facts, kinds, filed: papers, papers: entries,
    events: events.map((event) => ({ ...event, papers: listOf(event.papers) })),
    problems: problemsOf(facts, { cluster: row.cluster, kinds, names }, row.state, entries),
  }
}

/** What the tables of papers and goods read of an application. */
export const applicantOf = ({ kind, activity, goods }: Pick<ApplicationFacts, "kind" | "activity" | "goods">, kinds: readonly NamedKind[]): Applicant => ({
  kind, activity, goods: goods.flatMap((handle) => kinds.find((each) => each.handle === handle) ?? []),
})

/** Whose application it must be: that of the person who applied, or one that was sent to the cluster. */
export type Claim = { desk_user_id: string } | { cluster_id: string }

/**
 * The application of a person or of a cluster's agent.
 * @throws not_found for another's, for one that was never sent, and for none
 */
export async function claimApplication(database: Database, id: string, claim: Claim): Promise<WholeApplication> {
  const application = await readApplication(database, id)
  const theirs = application && ("desk_user_id" in claim ? application.desk_user_id === claim.desk_user_id : application.cluster?.id === claim.cluster_id && application.submitted_at !== null)
  if (!application || !theirs) throw shopError("not_found", `No application ${id} for ${JSON.stringify(claim)}`)
  return application
}
