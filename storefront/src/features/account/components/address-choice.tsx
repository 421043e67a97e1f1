import type { KeptAddress } from "@contracts/account"
import type { Places } from "@contracts/config"
import { useLocale, useTranslations } from "next-intl"
import { saveAddress } from "@/features/checkout/actions"
import { addressFields } from "@/features/checkout/address"
import { BusyButton } from "@/features/checkout/components/busy-button"
import { cityName } from "@/features/checkout/place-names"
import { AddressLines } from "@/features/order/components/address-lines"

/** At the checkout: send to an address that is kept, with one press. */
export function AddressChoice({ addresses, provinces }: { addresses: KeptAddress[]; provinces: Places["provinces"] }) {
  const t = useTranslations("account")
  const locale = useLocale()
  if (addresses.length === 0) return null
  return (
    <section className="panel rows" aria-labelledby="kept-addresses">
      <h2 className="px-4 pb-1 pt-3 text-lg" id="kept-addresses">
        {t("keptTitle")}
      </h2>
      {addresses.map((address) => (
        <form key={address.id} action={saveAddress} className="flex flex-wrap items-center justify-between gap-x-3 gap-y-2 px-4 py-3">
          <input type="hidden" name="locale" value={locale} />
          {addressFields.map((field) => (
            <input key={field} type="hidden" name={field} value={address[field]} />
          ))}
          <div className="min-w-0 flex-1 basis-56">
            <AddressLines address={address} city={cityName(provinces, address, locale)} />
          </div>
          <BusyButton compact>{t("sendHere")}</BusyButton>
        </form>
      ))}
    </section>
  )
}
