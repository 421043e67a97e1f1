import type { PriceUnit } from "@contracts/shared"
import { useLocale, useTranslations } from "next-intl"
import { formatUnitPrice, tomanDigits, unitName } from "@/shared/money"

/** "۲۶۵٬۰۰۰ تومان": the number heavy, the name of the unit small. */
export function Money({ rial, className = "price" }: { rial: number; className?: string }) {
  const locale = useLocale()
  return (
    <span className={className}>
      {tomanDigits(rial, locale)} <small>{unitName(locale)}</small>
    </span>
  )
}

/** Second line of every price: "هر کیلو ۱٬۰۶۰٬۰۰۰ تومان". */
export function UnitPrice({ rial, unit }: { rial: number | null; unit: PriceUnit }) {
  const locale = useLocale()
  const t = useTranslations("unit")
  if (rial === null) return null
  return <span className="unit-price">{t("per", { unit: t(unit), price: formatUnitPrice(rial, locale) })}</span>
}
