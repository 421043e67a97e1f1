import type { CartAddress } from "@contracts/cart"
import { useLocale, useTranslations } from "next-intl"
import { localDigits, mobileInGroups } from "../contact"

/** An address as it is written on a parcel: place and street, then who. Parts that are masked are left out. */
export function AddressLines({ address, city }: { address: CartAddress; city: string }) {
  const t = useTranslations("order")
  const locale = useLocale()
  const comma = locale === "fa" ? "، " : ", "
  return (
    <>
      <p className="text-sm font-semibold">
        <bdi>{city}</bdi>
        {address.address_1 && (
          <>
            {comma}
            <bdi>{address.address_1}</bdi>
          </>
        )}
      </p>
      <p className="text-xs text-ink-2">
        {t("receiver")} <bdi>{address.name}</bdi>
        {address.mobile && (
          <>
            {comma}
            <bdi dir="ltr">{mobileInGroups(address.mobile, locale)}</bdi>
          </>
        )}
        {address.postal_code && (
          <>
            {comma}
            {t("postal")} <bdi dir="ltr">{localDigits(address.postal_code, locale)}</bdi>
          </>
        )}
      </p>
    </>
  )
}
