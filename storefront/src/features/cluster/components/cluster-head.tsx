import type { ClusterPage } from "@contracts/cluster"
import { useTranslations } from "next-intl"
import { useText } from "@/shared/texts"
import { Badge } from "@/shared/ui/badge"
import { clusterLook } from "@/shared/ui/cluster-look"
import { GoodPicture } from "@/shared/ui/good-picture"
import { Selvedge } from "@/shared/ui/selvedge"

/** Name, story and members of a cluster on its tint, its newest stage with the source, and its selvedge. */
export function ClusterHead({ cluster }: { cluster: ClusterPage }) {
  const t = useTranslations("cluster")
  const stage = useTranslations("stage")
  const say = useText()
  const kinds = [...new Set(cluster.members.map((member) => member.kind))].map((kind) => ({ kind, count: cluster.members.filter((member) => member.kind === kind).length }))
  const hero = cluster.hero ?? cluster.picture
  const pour = cluster.hero !== null && cluster.hero.url !== cluster.picture?.url
  return (
    <header className="tinted-head" data-tint={clusterLook(cluster.handle).tint}>
      <div className="tinted-head-text">
        <h1 className="mb-1">
          <bdi>{say(cluster.name)}</bdi>
        </h1>
        <p className="text-ink-2">{say(cluster.story)}</p>
        {kinds.length > 0 && (
          <ul className="mt-3.5 flex flex-wrap gap-x-5 gap-y-1.5 text-sm text-ink-2">
            {kinds.map(({ kind, count }) => (
              <li key={kind}>{t.rich(`memberCount.${kind}`, { count, b: (words) => <b className="text-lg text-ink">{words}</b> })}</li>
            ))}
          </ul>
        )}
        <p className="mt-3.5">
          <Badge tone="action" icon="bunch">
            {stage(`name.${cluster.stage.stage}`)}
          </Badge>{" "}
          <span className="text-xs text-ink-2">{t("accordingTo", { source: say(cluster.stage.source.outlet) })}</span>
        </p>
      </div>
      {hero && <GoodPicture picture={hero} place="hero" eager full={pour} className="tinted-head-art" />}
      {cluster.has_shop && <Selvedge cluster={cluster.handle} />}
    </header>
  )
}
