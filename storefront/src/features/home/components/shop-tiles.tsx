import type { HomePage } from "@contracts/cluster"
import { useTranslations } from "next-intl"
import { paths } from "@/shared/paths"
import { useText } from "@/shared/texts"
import { classes } from "@/shared/ui/classes"
import { clusterLook } from "@/shared/ui/cluster-look"
import { GoodPicture } from "@/shared/ui/good-picture"
import { Selvedge } from "@/shared/ui/selvedge"
import { ShopLink } from "@/shared/ui/shop-link"

type Shop = HomePage["shops"][number]

/** Tall goods first, so that the tall tile of the mosaic gets a tall drawing; rugs are tall whatever their picture says. */
const tallFirst = (shops: Shop[]): Shop[] => {
  const tall = shops.find(({ handle, picture }) => (picture && picture.height > picture.width) || clusterLook(handle).tint === "craft")
  return tall ? [tall, ...shops.filter((shop) => shop !== tall)] : shops
}

/** The four shops as a mosaic: one tall, two square, one wide. More shops continue in squares. */
export function ShopTiles({ shops }: { shops: Shop[] }) {
  const t = useTranslations("home")
  const say = useText()
  return (
    <ul className="mosaic">
      {tallFirst(shops).map((shop, index) => (
        <li key={shop.handle} className={classes("grid", index === 0 && "row-span-2", index === 3 && "tile-wide")}>
          <ShopLink href={paths.cluster(shop.handle)} className={classes("tile tinted", index === 0 && "tile-tall")} data-tint={clusterLook(shop.handle).tint}>
          <GoodPicture picture={shop.picture} sizes={index === 3 ? "(min-width: 840px) 460px, 92vw" : "(min-width: 840px) 240px, 46vw"} eager decorative className="tile-art" />
          <span className="px-3.5 pb-2.5 pt-2">
            <b className="block">
              <bdi>{say(shop.name)}</bdi>
            </b>
            <span className="block text-xs text-ink-2">{t("tile", { members: shop.member_count, kinds: shop.kinds })}</span>
            {shop.announcement && (
              <span className="block text-xs font-semibold">
                <bdi>{say(shop.announcement)}</bdi>
              </span>
            )}
          </span>
          <Selvedge cluster={shop.handle} />
          </ShopLink>
        </li>
      ))}
    </ul>
  )
}
