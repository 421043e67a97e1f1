import type { CartAddress } from "@contracts/cart"
import type { Places } from "@contracts/config"
import { useLocale, useTranslations } from "next-intl"
import { paths } from "@/shared/paths"
import { Icon } from "@/shared/ui/icon"
import { ButtonLink } from "@/shared/ui/button"
import { AddressLines } from "@/features/order/components/address-lines"
import { cityName } from "../place-names"

/** The address as it stands, with a way to change it. */
export function AddressCard({ address, provinces }: { address: CartAddress; provinces: Places["provinces"] }) {
  const t = useTranslations("checkout.address")
  const locale = useLocale()
  return (
    <section className="panel flex items-start gap-2.5 px-4 py-3.5" id="address" aria-label={t("title")}>
      <Icon name="pin" className="mt-0.5" />
      <div className="min-w-0 flex-1">
        <AddressLines address={address} city={cityName(provinces, address, locale)} />
      </div>
      <ButtonLink look="quiet" compact href={`${paths.checkout()}?edit=address#address`}>
        {t("edit")}
      </ButtonLink>
    </section>
  )
}
