import type { DeskListing } from "@contracts/desk-listings"
import { useTranslations } from "next-intl"
import { deskPaths } from "@/features/desk/paths"
import { useText } from "@/shared/texts"
import { ShopLink } from "@/shared/ui/shop-link"
import type { Place } from "./form-sender"
import { StandingBadge } from "./standing-badge"

/** What is being written, and how it stands. */
export function EditorHead({ listing, place }: { listing: DeskListing; place: Place }) {
  const t = useTranslations("goods")
  const say = useText()
  return (
    <header className="flex flex-wrap items-center justify-between gap-2">
      <div className="min-w-0">
        <ShopLink className="link inline-flex min-h-11 items-center text-xs" href={place.page === "edit" ? deskPaths.listing(place.member, listing.id) : deskPaths.listings(place.member)}>
          {t(place.page === "edit" ? "good.backToGood" : "back")}
        </ShopLink>
        <h1 className="text-xl">
          <bdi>{say(listing.content.title) || t("untitled", { kind: say(listing.kind.name) })}</bdi>
        </h1>
      </div>
      <StandingBadge listing={{ ...listing, sent_back: listing.sent_back !== null }} />
    </header>
  )
}
