import type { KeptAddress } from "@contracts/account"
import type { Places } from "@contracts/config"
import { useLocale, useTranslations } from "next-intl"
import { BusyButton } from "@/features/checkout/components/busy-button"
import { cityName } from "@/features/checkout/place-names"
import { AddressLines } from "@/features/order/components/address-lines"
import { Note } from "@/shared/ui/note"
import { forgetAddress } from "../actions"

/** Addresses to choose from at the next checkout. */
export function KeptAddresses({ addresses, provinces }: { addresses: KeptAddress[]; provinces: Places["provinces"] }) {
  const t = useTranslations("account")
  const locale = useLocale()
  return (
    <section className="min-w-0" aria-labelledby="addresses">
      <h2 className="pb-2 text-lg" id="addresses">
        {t("addresses")}
      </h2>
      {addresses.length === 0 ? (
        <Note icon="pin">{t("noAddresses")}</Note>
      ) : (
        <ul className="panel rows">
          {addresses.map((address) => (
            <li key={address.id} className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1 px-4 py-3">
              <div className="min-w-0 flex-1 basis-56">
                <AddressLines address={address} city={cityName(provinces, address, locale)} />
              </div>
              <form action={forgetAddress}>
                <input type="hidden" name="locale" value={locale} />
                <input type="hidden" name="address" value={address.id} />
                <BusyButton look="quiet" compact>
                  {t("forget")}
                </BusyButton>
              </form>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
