import type { ListingRow } from "@contracts/desk-listings"
import { useTranslations } from "next-intl"
import { Badge } from "@/shared/ui/badge"
import { standingLook, standingOf } from "../states"

/** How a good stands, in words, icon and colour; a good that is blocked says by what. */
export function StandingBadge({ listing }: { listing: Pick<ListingRow, "state" | "sent_back" | "blocked" | "change"> }) {
  const t = useTranslations("goods.standing")
  const blocked = useTranslations("listing.blocked")
  const standing = standingOf(listing)
  return (
    <span className="flex flex-wrap gap-1">
      <Badge {...standingLook[standing]}>{standing === "blocked" && listing.blocked ? blocked(listing.blocked) : t(standing)}</Badge>
      {listing.change !== "none" && listing.state !== "draft" && <Badge tone="action">{t(listing.change === "open" ? "changed" : "change_in_review")}</Badge>}
    </span>
  )
}
