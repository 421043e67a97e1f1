import type { AuditPage } from "@contracts/audit"
import { useTranslations } from "next-intl"
import { ButtonLink } from "@/shared/ui/button"
import { AuditList } from "./audit-list"

type Props = AuditPage & {
  /** the entry from which this page goes on; none on the first */
  before: string | undefined
  pathOf: (before?: string) => string
}

/** A page of who did what, with ways to older and newest. */
export function History({ entries, next, before, pathOf }: Props) {
  const t = useTranslations("desk.audit")
  return (
    <div className="grid max-w-2xl gap-4">
      <div>
        <h1 className="text-2xl">{t("title")}</h1>
        <p className="mt-1 text-sm text-ink-2">{t("lead")}</p>
      </div>
      <AuditList entries={entries} />
      <p className="flex flex-wrap gap-2">
        {before && <ButtonLink href={pathOf()}>{t("newest")}</ButtonLink>}
        {next && <ButtonLink href={pathOf(next)}>{t("older")}</ButtonLink>}
      </p>
    </div>
  )
}
