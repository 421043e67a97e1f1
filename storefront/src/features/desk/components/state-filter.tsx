import type { DeskOrderPage } from "@contracts/desk"
import { useLocale, useTranslations } from "next-intl"
import { formatNumber } from "@/shared/quantity"
import { ShopLink } from "@/shared/ui/shop-link"
import { deskPaths } from "../paths"

export const deskStates = ["placed", "accepted", "packed", "shipped", "delivered", "cancelled"] as const
export type DeskState = (typeof deskStates)[number]
export const isDeskState = (value: string | undefined): value is DeskState => deskStates.some((state) => state === value)

type Props = { page: Pick<DeskOrderPage, "member" | "counts">; /** undefined on a single order, where none is chosen */ current: DeskState | "all" | undefined }

/** Slices by state with their counts, as a strip of chips. */
export function StateFilter({ page: { member, counts }, current }: Props) {
  const t = useTranslations("desk")
  const locale = useLocale()
  return (
    <nav className="desk-states" aria-label={t("states")}>
      <ShopLink className="chip" href={deskPaths.member(member.id)} aria-current={current === "all" ? "page" : undefined}>
        {t("filter.all")}
      </ShopLink>
      {deskStates.map((state) => (
        <ShopLink key={state} className="chip" href={deskPaths.member(member.id, state)} aria-current={current === state ? "page" : undefined}>
          {t(`filter.${state}`)}
          <span className="chip-count">{formatNumber(counts[state], locale)}</span>
        </ShopLink>
      ))}
    </nav>
  )
}
