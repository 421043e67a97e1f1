import type { HomePage } from "@contracts/cluster"
import { useTranslations } from "next-intl"
import { StagePips } from "@/features/cluster/components/stage-pips"
import { paths } from "@/shared/paths"
import { useText } from "@/shared/texts"
import { ShopLink } from "@/shared/ui/shop-link"

const named = 4

/** Provinces of the registry with their farthest stage; each leads to its part of the list. */
export function ProvinceList({ provinces }: Pick<HomePage, "provinces">) {
  const t = useTranslations("home")
  const say = useText()
  return (
    <ul className="grid md:grid-cols-3 md:gap-x-8">
      {provinces.map((province) => (
        <li key={province.handle}>
          <ShopLink href={`${paths.clusters()}#${province.handle}`} className="flex min-h-14 items-center justify-between gap-3 border-b border-line py-2.5 hover:border-edge">
          <span>
            <b>{say(province.name)}</b>{" "}
            <span className="text-xs text-ink-3">{t("provinceCount", { count: province.count })}</span>
            <span className="block text-xs text-ink-2">
              {t("clusterNames", { names: province.clusters.slice(0, named).map(say).join(t("comma")), more: province.clusters.length > named ? "yes" : "no" })}
            </span>
          </span>
          <StagePips level={province.level} />
          </ShopLink>
        </li>
      ))}
    </ul>
  )
}
