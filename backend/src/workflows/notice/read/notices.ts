import type { ClusterNotices, MemberNotices, SentNotice } from "../../../contracts/desk-notices"
import { noticesADay } from "../../../modules/notice/rules"
import { rowsOf, type Database } from "../../../shared/database"
import { startOfTehranDay, tehranDay } from "../../../shared/tehran"

const page_size = 20

const said = "n.id, to_json(n.created_at) #>> '{}' as at, u.name as by, n.kind, n.text, n.about"
const onFrom = "(:before::text is null or (n.created_at, n.id) < (select b.created_at, b.id from notice b where b.id = :before))"

const pageOf = <T extends { id: string }>(rows: readonly T[]) => {
  const notices = rows.slice(0, page_size)
  return { notices, next: rows.length > page_size ? (notices.at(-1)?.id ?? null) : null }
}

/** What a member was told, the newest first, by key. Two statements. */
export async function readMemberNotices(database: Database, member_id: string, before: string | null): Promise<MemberNotices> {
  const [[count], rows] = await Promise.all([
    rowsOf<{ unread: number }>(database, "select count(*)::int as unread from notice_receipt where member_id = :member_id and read_at is null and deleted_at is null", { member_id }),
    rowsOf<MemberNotices["notices"][number]>(
      database,
      `select ${said}, to_json(r.read_at) #>> '{}' as read_at from notice_receipt r join notice n on n.id = r.notice_id and n.deleted_at is null left join desk_user u on u.id = n.sent_by
       where r.member_id = :member_id and r.deleted_at is null and ${onFrom} order by n.created_at desc, n.id desc limit ${page_size + 1}`,
      { member_id, before },
    ),
  ])
  return { unread: count?.unread ?? 0, ...pageOf(rows) }
}

/** What a cluster's agents sent, the newest first, with who has read it; and whom they can write to. Four statements. */
export async function readClusterNotices(database: Database, cluster_id: string, before: string | null, now = new Date()): Promise<ClusterNotices> {
  const since = startOfTehranDay(tehranDay(now))
  const [[count], members, kinds, rows] = await Promise.all([
    rowsOf<{ sent: number }>(database, "select count(*)::int as sent from notice where cluster_id = :cluster_id and kind = 'written' and created_at >= :since and deleted_at is null", { cluster_id, since }),
    rowsOf<ClusterNotices["members"][number]>(database, "select id, handle, name from member where cluster_id = :cluster_id and status <> 'ended' and deleted_at is null order by rank, handle", { cluster_id }),
    rowsOf<ClusterNotices["kinds"][number]>(
      database,
      `select k.handle, jsonb_build_object('fa', k.name, 'en', coalesce((select t.translations->>'name' from translation t where t.reference_id = k.id and t.locale_code = 'en-US' and t.deleted_at is null limit 1), k.name)) as name
       from product_category k where k.deleted_at is null and exists (select 1 from product_label l join member m on m.id = l.member_id and m.status <> 'ended' and m.deleted_at is null
         where l.kind_handle = k.handle and m.cluster_id = :cluster_id and l.deleted_at is null) order by k.rank, k.handle`,
      { cluster_id },
    ),
    rowsOf<SentNotice>(
      database,
      `select ${said}, n.audience, n.audience_kind, n.by_sms,
         (select coalesce(jsonb_agg(jsonb_build_object('member', jsonb_build_object('id', m.id, 'handle', m.handle, 'name', m.name), 'read_at', to_json(r.read_at) #>> '{}', 'read_by', w.name) order by m.rank, m.handle), '[]')
           from notice_receipt r join member m on m.id = r.member_id left join desk_user w on w.id = r.read_by where r.notice_id = n.id and r.deleted_at is null) as receipts
       from notice n left join desk_user u on u.id = n.sent_by where n.cluster_id = :cluster_id and n.deleted_at is null and ${onFrom} order by n.created_at desc, n.id desc limit ${page_size + 1}`,
      { cluster_id, before },
    ),
  ])
  return { left_today: Math.max(0, noticesADay - (count?.sent ?? 0)), members, kinds, ...pageOf(rows) }
}
