import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { LocalizedText } from "../../../contracts/shared"
import { composeMessage } from "../../../modules/message/compose"
import { deskLink } from "../../../modules/message/links"
import { databaseOf, rowsOf } from "../../../shared/database"
import { settings } from "../../../shared/settings"
import type { WrittenNotice } from "./write-notices"

/** Puts notices that go by text message too into words, for the owners of each member. Writes nothing. */
export const composeNoticeMessagesStep = createStep("compose-notice-messages", async (notices: WrittenNotice[], { container }) => {
  const bySms = notices.filter((notice) => notice.by_sms)
  const owners = await rowsOf<{ member_id: string; mobile: string; member: LocalizedText; cluster: LocalizedText }>(
    databaseOf(container),
    `select distinct m.id as member_id, u.mobile, m.name as member, c.name as cluster from member m join cluster c on c.id = m.cluster_id
     join desk_grant g on g.scope_kind = 'member' and g.scope_id = m.id and g.role = 'owner' and g.deleted_at is null
     join desk_user u on u.id = g.desk_user_id and u.deleted_at is null and u.mobile is not null where m.id = any(:ids)`,
    { ids: bySms.flatMap((notice) => notice.member_ids) },
  )
  const link = deskLink(settings().shopUrl, "fa")
  return new StepResponse(
    bySms.flatMap(({ id, text, member_ids }) =>
      owners
        .filter((owner) => member_ids.includes(owner.member_id))
        .map(({ mobile, member, cluster, member_id }) => composeMessage("notice", { cluster, member, text: text ?? "", link }, { to: mobile, locale: "fa", about: `${id}:${member_id}` })),
    ),
  )
})
