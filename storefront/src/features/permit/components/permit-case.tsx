import type { AgentPermitDetail } from "@contracts/desk-permits"
import { useLocale, useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { BusyButton } from "@/features/checkout/components/busy-button"
import { clusterPaths } from "@/features/desk/paths"
import { formatMoment } from "@/shared/date"
import type { KeptForm } from "@/shared/kept-form"
import { localPath, paths } from "@/shared/paths"
import { useText } from "@/shared/texts"
import { Badge } from "@/shared/ui/badge"
import { TextAreaField } from "@/shared/ui/field"
import { Icon } from "@/shared/ui/icon"
import { Note } from "@/shared/ui/note"
import { ShopLink } from "@/shared/ui/shop-link"
import { decidePermit } from "../actions"
import { DeskPermitBadge } from "./desk-permit-badge"
import { PermitFacts } from "./permit-facts"
import { PermitRefusals } from "./permit-refusals"

type Props = { permit: AgentPermitDetail; cluster: string; kept: KeptForm }

/** One paper before its agent: what it says, its file, what hangs on it, and the word that it waits for. */
export function PermitCase({ permit, cluster, kept }: Props) {
  const t = useTranslations("desk.permit")
  const say = useText()
  const locale = useLocale()
  return (
    <>
      <section className="panel grid gap-3 p-4" aria-label={say(permit.title)}>
        <p className="flex flex-wrap items-center gap-2">
          <DeskPermitBadge permit={permit} />
          <span className="text-xs text-ink-2">{t("sentAt", { at: formatMoment(permit.submitted_at, locale) })}</span>
        </p>
        <PermitFacts permit={permit} />
        <PermitRefusals permit={permit} />
        {permit.reminders && <p className="text-xs text-ink-2">{t("remindedAt", { count: permit.reminders.count, at: formatMoment(permit.reminders.last_at, locale) })}</p>}
      </section>
      <PaperFile permit={permit} cluster={cluster} />
      <Decisions permit={permit} cluster={cluster} kept={kept} />
      {permit.before && (
        <section className="grid gap-2" aria-labelledby="before-title">
          <h2 className="text-lg" id="before-title">
            {t("renews")}
          </h2>
          <div className="panel grid gap-2 p-4">
            <p className="flex flex-wrap items-center gap-2">
              <b>{say(permit.before.title)}</b>
              <DeskPermitBadge permit={permit.before} />
            </p>
            <PermitFacts permit={permit.before} />
          </div>
        </section>
      )}
      <section className="grid gap-2" aria-labelledby="goods-title">
        <h2 className="text-lg" id="goods-title">
          {t("goodsTitle")}
        </h2>
        {permit.goods.length === 0 ? (
          <Note icon="box">{t("noGoods")}</Note>
        ) : (
          <ul className="panel rows">
            {permit.goods.map((good) => (
              <li key={good.handle} className="flex flex-wrap items-center justify-between gap-2 px-4 py-1.5 text-sm">
                <ShopLink className="inline-flex min-h-11 items-center hover:text-action" href={paths.product(good.handle)}>
                  {say(good.title)}
                </ShopLink>
                <Badge tone={good.for_sale ? "ok" : "plain"} icon={good.for_sale ? "check" : "clock"}>
                  {t(good.for_sale ? "forSale" : "notForSale")}
                </Badge>
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  )
}

function PaperFile({ permit, cluster }: { permit: AgentPermitDetail; cluster: string }) {
  const t = useTranslations("desk.permit")
  const locale = useLocale()
  if (!permit.file) return <Note icon="file">{t("noFile")}</Note>
  const href = localPath(locale, clusterPaths.permitFile(cluster, permit.id))
  return (
    <figure className="panel grid gap-2 p-4">
      {permit.file.kind === "jpeg" && (
        // a private file: it is neither resized nor kept by the shop's picture cache
        <a href={href}>
          <img src={href} alt={t("fileOf")} className="permit-file" width={1000} height={1414} loading="lazy" />
        </a>
      )}
      <figcaption>
        <a className="link inline-flex min-h-11 items-center gap-2 text-sm" href={href}>
          <Icon name="file" size="sm" />
          {t(permit.file.kind === "pdf" ? "openPdf" : "openPhoto")}
          <bdi>{permit.file.name}</bdi>
        </a>
      </figcaption>
    </figure>
  )
}

/** What the agent may do, each act in its own form: those that need a reason are folded behind their name. */
function Decisions({ permit, cluster, kept }: Props) {
  const t = useTranslations("desk.permit")
  const errors = useTranslations("errors")
  const { may, own } = permit
  const waits = permit.group === "waiting"
  const withReason = (["reject", "revoke"] as const).filter((decision) => may[decision])
  if (!waits && withReason.length === 0 && !may.remind) return null
  return (
    <section className="grid gap-3" aria-labelledby="decide-title" id="decide">
      <h2 className="text-lg" id="decide-title">
        {t(waits ? "decide" : "acts")}
      </h2>
      {!permit.reachable && (permit.group === "expiring" || permit.group === "expired") && <Note tone="warn">{t("unreachable")}</Note>}
      {waits && own && <Note tone="warn">{errors("self_approval")}</Note>}
      {waits && !own && !may.verify && <Note tone="warn">{t("tooLate")}</Note>}
      <div className="flex flex-wrap gap-3">
        {may.verify && (
          <DecisionForm permit={permit.id} cluster={cluster} decision="verify">
            <BusyButton look="primary">
              <Icon name="check" />
              {t("verify")}
            </BusyButton>
          </DecisionForm>
        )}
        {may.remind && (
          <DecisionForm permit={permit.id} cluster={cluster} decision="remind">
            <BusyButton>
              <Icon name="bell" />
              {t("remind")}
            </BusyButton>
          </DecisionForm>
        )}
      </div>
      {withReason.map((decision) => {
        const open = kept.values.decision === decision
        return (
          <details key={decision} id={decision} className="panel act-fold p-4" open={open}>
            <summary className="btn btn-danger btn-compact">{t(decision)}</summary>
            <DecisionForm permit={permit.id} cluster={cluster} decision={decision} className="grid gap-4">
              <p className="text-sm text-ink-2">{t(`means.${decision}`)}</p>
              <TextAreaField name={`reason_${decision}`} label={t("reason_label")} hint={t("reasonHint")} required maxLength={300} rows={3} defaultValue={open ? (kept.values.reason ?? "") : ""} error={open && kept.errors.reason ? errors(kept.errors.reason) : null} />
              <p>
                <BusyButton look="danger">{t(`confirm.${decision}`)}</BusyButton>
              </p>
            </DecisionForm>
          </details>
        )
      })}
    </section>
  )
}

function DecisionForm({ permit, cluster, decision, className, children }: { permit: string; cluster: string; decision: string; className?: string; children: ReactNode }) {
  const locale = useLocale()
  return (
    <form action={decidePermit} noValidate className={className}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="cluster" value={cluster} />
      <input type="hidden" name="permit" value={permit} />
      <input type="hidden" name="decision" value={decision} />
      {children}
    </form>
  )
}
