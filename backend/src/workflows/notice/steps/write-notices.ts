import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { NOTICE_MODULE } from "../../../modules/notice"
import type { NoticeModuleService } from "../../../modules/notice/service"
import type { NoticeToSend } from "../types"

export type WrittenNotice = NoticeToSend & { id: string }

/** Writes notices and lays one at each member. */
export const writeNoticesStep = createStep(
  "write-notices",
  async (notices: NoticeToSend[], { container }) => {
    const service = container.resolve<NoticeModuleService>(NOTICE_MODULE)
    const written: WrittenNotice[] = []
    for (const notice of notices) {
      const { member_ids, ...row } = notice
      const { id } = await service.createNotices({ ...row, about: row.about && { ...row.about } })
      await service.createNoticeReceipts(member_ids.map((member_id) => ({ member_id, notice_id: id })))
      written.push({ ...notice, id })
    }
    return new StepResponse(written, written.map((notice) => notice.id))
  },
  async (ids, { container }) => {
    if (!ids?.length) return
    const service = container.resolve<NoticeModuleService>(NOTICE_MODULE)
    await service.deleteNoticeReceipts({ notice_id: ids })
    await service.deleteNotices(ids)
  },
)
