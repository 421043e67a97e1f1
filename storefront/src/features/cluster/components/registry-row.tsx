import type { ClusterSummary } from "@contracts/cluster"
import { useTranslations } from "next-intl"
import { paths } from "@/shared/paths"
import { useText } from "@/shared/texts"
import { Badge } from "@/shared/ui/badge"
import { ButtonLink } from "@/shared/ui/button"
import { clusterLook } from "@/shared/ui/cluster-look"
import { GoodPicture } from "@/shared/ui/good-picture"
import { Icon } from "@/shared/ui/icon"
import { Selvedge } from "@/shared/ui/selvedge"
import { ShopLink } from "@/shared/ui/shop-link"
import { facetsOf } from "../registry"
import { StagePips } from "./stage-pips"
import { StageSource } from "./stage-words"

function Stage({ cluster: { stage } }: { cluster: ClusterSummary }) {
  const t = useTranslations("stage")
  const say = useText()
  return (
    <span className="registry-stage">
      <span>
        <b>{t(`name.${stage.stage}`)}</b> {stage.note && <span className="text-ink-2">{say(stage.note)}</span>}
      </span>
      <span className="text-xs text-ink-3">
        <StageSource stage={stage} />
      </span>
    </span>
  )
}

/** A cluster with a shop: selvedge, tint, drawing and the way in. */
function ShopRow({ cluster }: { cluster: ClusterSummary }) {
  const t = useTranslations("registry")
  const say = useText()
  return (
    <li className="registry-row registry-shop" data-facets={facetsOf(cluster)} data-tint={clusterLook(cluster.handle).tint}>
      <Selvedge cluster={cluster.handle} className="registry-band" />
      <GoodPicture picture={cluster.picture} place="tile" sizes="72px" decorative className="registry-art" />
      <span className="leading-snug">
        <b className="text-lg">
          <bdi>{say(cluster.name)}</bdi>
        </b>
        <span className="block text-xs text-ink-2">{t("shopLine", { kind: t(`kinds.${cluster.kind}`), town: cluster.town ? say(cluster.town) : say(cluster.province.name), members: cluster.member_count })}</span>
      </span>
      <Stage cluster={cluster} />
      <ButtonLink compact href={paths.cluster(cluster.handle)} className="registry-way">
        <Icon name="basket" size="sm" />
        {t("seeShop")}
      </ButtonLink>
      <StagePips level={cluster.stage.level} />
    </li>
  )
}

export function RegistryRow({ cluster }: { cluster: ClusterSummary }) {
  const t = useTranslations("registry")
  const say = useText()
  if (cluster.has_shop) return <ShopRow cluster={cluster} />
  return (
    <li data-facets={facetsOf(cluster)} className="registry-item registry-row">
      <ShopLink href={paths.cluster(cluster.handle)} className="registry-plain">
        <span className="leading-relaxed">
          <b className="text-sm">
            <bdi>{say(cluster.name)}</bdi>
          </b>{" "}
          {cluster.kind === "cluster" ? <span className="text-xs text-ink-3">{t("kinds.cluster")}</span> : <Badge tone={cluster.kind === "network" ? "craft" : "warn"}>{t(`kinds.${cluster.kind}`)}</Badge>}
        </span>
        <StagePips level={cluster.stage.level} />
        <Stage cluster={cluster} />
      </ShopLink>
    </li>
  )
}
