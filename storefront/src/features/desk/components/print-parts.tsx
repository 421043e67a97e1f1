import type { DeskParcel } from "@contracts/desk"
import { useLocale, useTranslations } from "next-intl"
import { localDigits, mobileInGroups } from "@/features/order/contact"
import { formatDay } from "@/shared/date"
import { formatNumber, massOf } from "@/shared/quantity"
import { useText } from "@/shared/texts"
import { WovenLabel } from "@/shared/ui/woven-label"
import { barcodeSvg, qrSvg } from "../codes"

/** Whose parcel it is: the member's woven label, its name and its town. */
export function Sender({ order: { sender } }: { order: DeskParcel }) {
  const t = useTranslations("desk.print")
  const say = useText()
  return (
    <section className="sheet-sender" aria-labelledby="from-title">
      <WovenLabel member={sender.handle} cluster={sender.cluster} />
      <div>
        <h2 id="from-title">{t("from")}</h2>
        <p className="sheet-name">
          <bdi>{say(sender.name)}</bdi>
        </p>
        <p>
          <bdi>{say(sender.town)}</bdi>
        </p>
      </div>
    </section>
  )
}

/** To whom it goes, as large as there is room: this is what a carrier reads. A parcel that is fetched needs no address. */
export function Receiver({ order: { buyer, method } }: { order: DeskParcel }) {
  const t = useTranslations("desk.print")
  const locale = useLocale()
  // as the carrier reads it, whatever language the desk is in
  const place = [buyer.province.fa, buyer.city, buyer.address_1].filter((part, at, all) => part && part !== all[at - 1]).join("، ")
  return (
    <section className="sheet-receiver" aria-labelledby="to-title">
      <h2 id="to-title">{t("to")}</h2>
      <p className="sheet-name">
        <bdi>{buyer.name}</bdi>
      </p>
      {method !== "pickup" && (
        <p className="sheet-address">
          <bdi>{place}</bdi>
        </p>
      )}
      <dl className="sheet-facts">
        {method !== "pickup" && buyer.postal_code && (
          <div>
            <dt>{t("postal")}</dt>
            <dd>
              <bdi dir="ltr">{localDigits(buyer.postal_code, locale)}</bdi>
            </dd>
          </div>
        )}
        <div>
          <dt>{t("mobile")}</dt>
          <dd>
            <bdi dir="ltr">{mobileInGroups(buyer.mobile, locale)}</bdi>
          </dd>
        </div>
      </dl>
    </section>
  )
}

/** How the parcel goes, what it weighs and which of the order's it is; on the slip also when it was ordered. */
export function ParcelFacts({ order, dated = false }: { order: DeskParcel; dated?: boolean }) {
  const t = useTranslations("desk.print")
  const mass = useTranslations("mass")
  const delivery = useTranslations("delivery.methods")
  const locale = useLocale()
  const { amount, unit } = massOf(order.gross_gram)
  const { index, count } = order.parcel
  return (
    <dl className="sheet-facts sheet-boxed">
      {dated && <Fact word={t("placed")}>{formatDay(order.placed_at, locale)}</Fact>}
      <Fact word={t("method")}>{delivery(order.method)}</Fact>
      <Fact word={t("weight")}>{mass(unit, { amount: formatNumber(amount, locale) })}</Fact>
      <Fact word={t("parcel")}>{t("parcelOf", { index: formatNumber(index, locale), count: formatNumber(count, locale) })}</Fact>
    </dl>
  )
}

function Fact({ word, children }: { word: string; children: string }) {
  return (
    <div>
      <dt>{word}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** The order's number for hand scanners, for phones and for eyes. The drawings come from our own number and hold paths alone. */
export function NumberCodes({ number }: { number: string }) {
  const t = useTranslations("desk.print")
  return (
    <div className="sheet-codes">
      <div className="sheet-bars">
        <span role="img" aria-label={t("barcode")} data-code="code128" dangerouslySetInnerHTML={{ __html: barcodeSvg(number) }} />
        <bdi dir="ltr" className="sheet-number">
          {number}
        </bdi>
      </div>
      <span className="sheet-qr" role="img" aria-label={t("qr")} data-code="qr" dangerouslySetInnerHTML={{ __html: qrSvg(number) }} />
    </div>
  )
}
