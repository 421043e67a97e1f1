import type { DeskOrderPage } from "@contracts/desk"
import { useLocale, useTranslations } from "next-intl"
import { formatNumber } from "@/shared/quantity"
import { Icon, type IconName } from "@/shared/ui/icon"
import { ShopLink } from "@/shared/ui/shop-link"
import { deskPaths } from "../paths"

export const deskStates = ["placed", "accepted", "packed", "shipped", "delivered", "cancelled"] as const
export type DeskState = (typeof deskStates)[number]
export const isDeskState = (value: string | undefined): value is DeskState => deskStates.some((state) => state === value)

const icons: Record<DeskState, IconName> = { placed: "file", accepted: "clock", packed: "box", shipped: "truck", delivered: "check", cancelled: "x" }

type Props = { page: Pick<DeskOrderPage, "member" | "counts">; /** undefined on a single order, where none is chosen */ current: DeskState | "all" | undefined }

/** Slices by state with their counts: a strip of chips on the phone, a rail beside the list where there is room. */
export function StateFilter({ page: { member, counts }, current }: Props) {
  const t = useTranslations("desk")
  const locale = useLocale()
  return (
    <nav className="desk-rail" aria-label={t("states")}>
      <ShopLink className="chip" href={deskPaths.member(member.id)} aria-current={current === "all" ? "page" : undefined}>
        <Icon name="home" />
        {t("filter.all")}
      </ShopLink>
      {deskStates.map((state) => (
        <ShopLink key={state} className="chip" href={deskPaths.member(member.id, state)} aria-current={current === state ? "page" : undefined}>
          <Icon name={icons[state]} flip={state === "shipped"} />
          {t(`filter.${state}`)}
          <span className="chip-count">{formatNumber(counts[state], locale)}</span>
        </ShopLink>
      ))}
    </nav>
  )
}
