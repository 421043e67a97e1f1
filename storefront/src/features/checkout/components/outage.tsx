import { useTranslations } from "next-intl"
import { ShopLink } from "@/shared/ui/shop-link"
import { Icon } from "@/shared/ui/icon"

/** The backend did not answer. Nothing is lost, and trying again is one press; an outage never looks like an empty shop. */
export function Outage({ path }: { /** this page, without its language */ path: string }) {
  const t = useTranslations("checkout.outage")
  return (
    <div className="wrap py-12">
      <div className="panel mx-auto grid max-w-xl gap-3 p-6 md:p-8" role="alert">
        <Icon name="alert" className="text-danger" />
        <h1 className="text-xl">{t("title")}</h1>
        <p className="text-ink-2">{t("text")}</p>
        <p className="pt-2">
          <ShopLink className="btn btn-primary" href={path}>
            {t("retry")}
          </ShopLink>
        </p>
      </div>
    </div>
  )
}
