import { useTranslations } from "next-intl"
import { paths } from "@/shared/paths"
import { ButtonLink } from "@/shared/ui/button"
import { Icon } from "@/shared/ui/icon"

/** Where to write, as the operator has set it up: `KHOOSHE_CONTACT_EMAIL` and `KHOOSHE_CONTACT_PHONE`. */
export function ContactWays() {
  const t = useTranslations("info.ways")
  const email = process.env.KHOOSHE_CONTACT_EMAIL ?? "support@khooshe.example"
  const phone = process.env.KHOOSHE_CONTACT_PHONE
  return (
    <ul className="mt-6 flex flex-wrap gap-2">
      <li>
        <ButtonLink look="primary" href={paths.orders()}>
          <Icon name="box" size="sm" />
          {t("order")}
        </ButtonLink>
      </li>
      <li>
        <a className="btn btn-secondary" href={`mailto:${email}`}>
          <Icon name="mail" size="sm" />
          <bdi dir="ltr">{email}</bdi>
        </a>
      </li>
      {phone && (
        <li>
          <a className="btn btn-secondary" href={`tel:${phone}`}>
            <Icon name="phone" size="sm" />
            <bdi dir="ltr">{phone}</bdi>
          </a>
        </li>
      )}
    </ul>
  )
}
