import type { LocalizedText } from "../../contracts/shared"
import type { LinePacks } from "../../modules/member-order/missing"
import { composeMessage, type NewMessage } from "../../modules/message/compose"
import { deskLink, orderLink } from "../../modules/message/links"
import { goodsInWords } from "../../modules/member-order/goods-in-words"
import type { ReportFacts, SliceStanding } from "./read/standing"

const goodsOf = (report: { lines: readonly LinePacks[] }, slice: SliceStanding): LocalizedText =>
  goodsInWords(report.lines.flatMap(({ line_id, quantity }) => slice.lines.filter((line) => line.id === line_id).map(({ title, pack }) => ({ title, pack, quantity }))))

const toBuyer = ({ mobile, locale, id }: ReportFacts) => ({ to: mobile, locale, about: id })
/** Workshops are in Iran: their people read Persian. */
const toMember = (report: ReportFacts) => report.told.map((to) => ({ to, locale: "fa" as const, about: report.id }))

/** What the buyer is asked. */
export function messagesOfQuestion(shopUrl: string, report: ReportFacts, slice: SliceStanding): NewMessage[] {
  const { number, key, locale, member, wait_until } = report
  if (wait_until === null) return []
  return [composeMessage("goods_missing", { number, member, goods: goodsOf(report, slice), day: wait_until, link: orderLink(shopUrl, locale, number, key) }, toBuyer(report))]
}

/** The goods were found: the buyer need not answer. */
export function messagesOfFind(shopUrl: string, report: ReportFacts, slice: SliceStanding): NewMessage[] {
  const { number, key, locale, member } = report
  return [composeMessage("goods_found", { number, member, goods: goodsOf(report, slice), link: orderLink(shopUrl, locale, number, key) }, toBuyer(report))]
}

/** The buyer waits: its member is told until when. */
export function messagesOfWait(shopUrl: string, report: ReportFacts, slice: SliceStanding): NewMessage[] {
  const { number, wait_until } = report
  return toMember(report).map((to) => composeMessage("buyer_waits", { number, goods: goodsOf(report, slice), day: wait_until ?? slice.due_on, link: deskLink(shopUrl, "fa") }, to))
}

/** Money is due: the buyer is told how much, its member what not to send. Whoever reported it with no day knows. */
export function messagesOfRefund(shopUrl: string, report: ReportFacts, slice: SliceStanding, amount: number): NewMessage[] {
  const { number, key, locale, member, answered_by } = report
  const goods = goodsOf(report, slice)
  const asked = answered_by === "buyer" || answered_by === "system"
  return [
    composeMessage("refund_due", { number, member, goods, amount, link: orderLink(shopUrl, locale, number, key) }, toBuyer(report)),
    ...(asked ? toMember(report).map((to) => composeMessage("buyer_wants_money", { number, goods, link: deskLink(shopUrl, "fa") }, to)) : []),
  ]
}
