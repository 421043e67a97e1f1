import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { NOTICE_MODULE } from "../../../modules/notice"
import type { NoticeModuleService } from "../../../modules/notice/service"
import { shopError } from "../../../shared/shop-error"

export type NoticesToMark = { member_id: string; actor: string; /** one; all that are unread when left out */ notice_id?: string | undefined }

/**
 * Marks a member's notices as read, by whom and when; what was read before stays as it was.
 * @throws not_found for a notice that the member did not get
 */
export const markReadStep = createStep(
  "mark-read",
  async ({ member_id, actor, notice_id }: NoticesToMark, { container }) => {
    const service = container.resolve<NoticeModuleService>(NOTICE_MODULE)
    const receipts = await service.listNoticeReceipts({ member_id, ...(notice_id ? { notice_id } : { read_at: null }) }, { select: ["id", "read_at"], take: 1000 })
    if (notice_id && receipts.length === 0) throw shopError("not_found", `${member_id} was not told ${notice_id}`)
    const ids = receipts.filter((receipt) => receipt.read_at === null).map((receipt) => receipt.id)
    const read_at = new Date()
    await service.updateNoticeReceipts(ids.map((id) => ({ id, read_at, read_by: actor })))
    return new StepResponse(ids.length, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve<NoticeModuleService>(NOTICE_MODULE).updateNoticeReceipts(ids.map((id) => ({ id, read_at: null, read_by: null })))
  },
)
