import type { ClusterRegistry } from "@contracts/cluster"
import { useLocale, useTranslations } from "next-intl"
import { formatNumber } from "@/shared/quantity"
import { useText } from "@/shared/texts"
import { Icon } from "@/shared/ui/icon"
import { clusterKinds, countBy, stageLevels, type ProvinceGroup } from "../registry"

type Choice = { id: string; words: string; count: number }

function RadioSheet({ name, title, all, choices }: { name: string; title: string; all: Choice; choices: Choice[] }) {
  const t = useTranslations("registry")
  const locale = useLocale()
  return (
    <fieldset className="sheet" id={`sheet-${name}`} popover="auto">
      <legend className="sheet-title">{title}</legend>
      {[all, ...choices].map(({ id, words, count }, index) => (
        <label key={id} className="facet">
          <input className="sr-only" type="radio" name={name} id={id} defaultChecked={index === 0} />
          <span className="option-dot" />
          {words}
          <span className="facet-count">{formatNumber(count, locale)}</span>
        </label>
      ))}
      <button type="button" className="btn btn-primary btn-wide sheet-close" popoverTarget={`sheet-${name}`} popoverTargetAction="hide">
        {t("show")}
      </button>
    </fieldset>
  )
}

/** Province, stage, kind and shop: a side column of radios; on the phone chips that open them as native sheets. No script. */
export function RegistryFilters({ registry, groups }: { registry: ClusterRegistry; groups: ProvinceGroup[] }) {
  const t = useTranslations("registry")
  const stage = useTranslations("stage")
  const say = useText()
  const locale = useLocale()
  const { clusters } = registry
  const all = (name: string): Choice => ({ id: `${name}-all`, words: t("all"), count: clusters.length })
  const shops = clusters.filter((cluster) => cluster.has_shop).length
  return (
    <div className="registry-filters">
      <div className="strip md:block">
        <label className="chip shop-chip">
          <input className="sr-only" type="checkbox" id="shop" />
          <span className="option-box max-md:hidden">
            <Icon name="check" size="xs" />
          </span>
          {t("hasShop")}
          <span className="chip-count">{formatNumber(shops, locale)}</span>
        </label>
        {(["province", "stage", "kind"] as const).map((name) => (
          <button key={name} type="button" className="chip md:hidden" data-filter={name} popoverTarget={`sheet-${name}`}>
            {t(name)}
            <Icon name="down" size="sm" />
          </button>
        ))}
      </div>
      <RadioSheet name="province" title={t("province")} all={all("province")} choices={groups.map(({ province, clusters: own }) => ({ id: `province-${province.handle}`, words: say(province.name), count: own.length }))} />
      <RadioSheet name="stage" title={t("stage")} all={all("stage")} choices={stageLevels.map((level) => ({ id: `stage-${level}`, words: stage(`level.${level}`), count: countBy(clusters, (cluster) => cluster.stage.level, level) }))} />
      <RadioSheet name="kind" title={t("kind")} all={all("kind")} choices={clusterKinds.map((kind) => ({ id: `kind-${kind}`, words: t(`kinds.${kind}`), count: countBy(clusters, (cluster) => cluster.kind, kind) }))} />
    </div>
  )
}
