import type { MyApplications } from "@contracts/application"
import { useLocale, useTranslations } from "next-intl"
import { BusyButton } from "@/features/checkout/components/busy-button"
import { applyPaths } from "@/features/desk/paths"
import { formatDay } from "@/shared/date"
import { useText } from "@/shared/texts"
import { Icon } from "@/shared/ui/icon"
import { ShopLink } from "@/shared/ui/shop-link"
import { StepList } from "@/shared/ui/step-list"
import { startApplication } from "../actions"
import { StateBadge } from "./state-badge"

/** What I applied for, and the beginning of a new application: how it goes, and to which cluster. */
export function ApplyStart({ applications, clusters }: MyApplications) {
  const t = useTranslations("apply")
  const say = useText()
  const locale = useLocale()
  const first = applications.length === 0
  return (
    <>
      <div>
        <h1 className="text-2xl">{t("title")}</h1>
        <p className="mt-1 text-sm text-ink-2">{t("lead")}</p>
      </div>
      {!first && (
        <ul className="panel rows overflow-hidden">
          {applications.map((application) => (
            <li key={application.id}>
              <ShopLink className="apply-row" href={applyPaths.one(application.id)}>
                <span className="min-w-0">
                  <b className="block text-sm">
                    <bdi>{(locale === "en" && application.name_en) || application.name || t("unnamed")}</bdi>
                  </b>
                  <span className="block text-xs text-ink-2">
                    {application.cluster ? t("toCluster", { cluster: say(application.cluster.name), day: formatDay(application.at, locale) }) : formatDay(application.at, locale)}
                  </span>
                </span>
                <StateBadge state={application.state} />
                <Icon name="chev" size="sm" flip className="text-ink-3" />
              </ShopLink>
            </li>
          ))}
        </ul>
      )}
      {first && <StepList steps={(["who", "what", "papers", "send"] as const).map((step) => ({ title: t(`step.${step}`), text: t(`about.${step}`) }))} />}
      <form action={startApplication} className="panel grid gap-4 p-4">
        <input type="hidden" name="locale" value={locale} />
        <fieldset className="grid gap-2">
          <legend className="pb-2 text-lg font-bold">{t(first ? "which" : "another")}</legend>
          {clusters.map((cluster, index) => (
            <label key={cluster.id} className="option apply-option">
              <input className="sr-only" type="radio" name="cluster" value={cluster.handle} defaultChecked={index === 0} />
              <span className="option-dot" aria-hidden="true" />
              <bdi>{say(cluster.name)}</bdi>
            </label>
          ))}
        </fieldset>
        <p>
          <BusyButton look={first ? "primary" : "secondary"}>{t("start")}</BusyButton>
        </p>
      </form>
    </>
  )
}
