import type { ListingCard } from "@contracts/listing"
import { useTranslations } from "next-intl"
import { Badge } from "@/shared/ui/badge"

/** One flag at most: why it cannot be bought goes before what is special about it. */
export function ListingFlag({ flag, blocked }: Pick<ListingCard, "flag" | "blocked">) {
  const t = useTranslations("listing")
  if (blocked)
    return (
      <span className="card-flag">
        <Badge onArt tone="danger">{t(`blocked.${blocked}`)}</Badge>
      </span>
    )
  if (!flag) return null
  return (
    <span className="card-flag">
      <Badge onArt tone={flag === "ready_today" ? "ok" : "craft"}>{t(`flag.${flag}`)}</Badge>
    </span>
  )
}
