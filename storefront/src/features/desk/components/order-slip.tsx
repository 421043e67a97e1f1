import { useLocale, useTranslations } from "next-intl"
import { formatToman } from "@/shared/money"
import { formatNumber } from "@/shared/quantity"
import { useText } from "@/shared/texts"
import { Selvedge } from "@/shared/ui/selvedge"
import type { Slice } from "../slice"
import { NumberCodes, ParcelFacts, Receiver, Sender } from "./print-parts"

/** What lies in the box, on A4: to check while packing and while unpacking. Its money only where the role sees it. */
export function OrderSlip({ order }: { order: Slice }) {
  const t = useTranslations("desk.print")
  return (
    <>
      <Selvedge cluster={order.sender.cluster} />
      <div className="sheet-heads">
        <Sender order={order} />
        <NumberCodes number={order.number} />
      </div>
      <Receiver order={order} />
      <ParcelFacts order={order} dated />
      <SlipLines order={order} />
      <p className="sheet-sign">{t("check")}</p>
    </>
  )
}

function SlipLines({ order }: { order: Slice }) {
  const t = useTranslations("desk.print")
  const say = useText()
  const locale = useLocale()
  const priced = "total_rial" in order
  return (
    <table className="sheet-lines">
      <caption className="sr-only">{t("lines")}</caption>
      <thead>
        <tr>
          {(["row", "good", "pack", "quantity"] as const).map((word) => (
            <th key={word} scope="col">
              {t(word)}
            </th>
          ))}
          {priced && <th scope="col">{t("price")}</th>}
        </tr>
      </thead>
      <tbody>
        {order.lines.map((line, at) => (
          <tr key={at}>
            <td>{formatNumber(at + 1, locale)}</td>
            <td>
              <bdi>{say(line.title)}</bdi>
            </td>
            <td>
              <bdi>{say(line.pack)}</bdi>
            </td>
            <td className="sheet-quantity">{formatNumber(line.quantity, locale)}</td>
            {"total_rial" in line && <td>{formatToman(line.total_rial, locale)}</td>}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={3}>
            {t("total")}
          </th>
          <td className="sheet-quantity">
            {formatNumber(
              order.lines.reduce((all: number, line) => all + line.quantity, 0),
              locale,
            )}
          </td>
          {priced && <td>{formatToman(order.items_rial, locale)}</td>}
        </tr>
      </tfoot>
    </table>
  )
}
