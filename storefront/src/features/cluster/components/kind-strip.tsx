import type { ClusterPage } from "@contracts/cluster"
import { useTranslations } from "next-intl"
import { paths } from "@/shared/paths"
import { useText } from "@/shared/texts"
import { GoodPicture } from "@/shared/ui/good-picture"
import { ShopLink } from "@/shared/ui/shop-link"

/** What the members have in common: each kind by a drawing of it. */
export function KindStrip({ kinds }: { kinds: ClusterPage["kinds"] }) {
  const t = useTranslations("cluster")
  const say = useText()
  return (
    <nav aria-label={t("kinds")} className="mt-8">
      <ul className="kinds">
        {kinds.map((kind) => (
          <li key={kind.handle}>
            <ShopLink href={paths.kind(kind.handle)}>
              <GoodPicture picture={kind.picture} sizes="110px" decorative />
              {say(kind.name)}
            </ShopLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
