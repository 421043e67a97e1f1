import { defineRouteConfig } from "@medusajs/admin-sdk"
import { DocumentText } from "@medusajs/icons"
import { Link, useSearchParams } from "react-router-dom"
import type { AdminPermit, AdminPermits } from "../../../contracts/admin"
import { Listing } from "../../components/listing"
import { PermitDrawer } from "../../components/permit-drawer"
import { StateBadge } from "../../components/state-badge"
import { StateChips } from "../../components/state-chips"
import { useWords } from "../../lib/use-words"

const states = ["unverified", "expiring", "expired", "valid", "rejected", "revoked", "not_started"] as const
type Choice = "all" | (typeof states)[number]

/** All permits by state, those that end first at the top, to read; one of them open beside the list. */
const PermitsPage = () => {
  const { t, text, day } = useWords()
  const [search, setSearch] = useSearchParams()
  const state: Choice = states.find((each) => each === search.get("state")) ?? "all"
  const asked: Record<string, string> = state === "all" ? {} : { state }
  const chips = ({ counts }: AdminPermits) => [
    { state: "all" as Choice, words: t("permits.all") },
    // what stands empty and is rare is not offered
    ...states.filter((each) => each === state || counts[each] > 0 || each === "unverified" || each === "expired").map((each) => ({ state: each, words: t(`permits.states.${each}`), count: counts[each] })),
  ]
  return (
    <>
      <Listing<AdminPermits, AdminPermit>
        key={state}
        title={t("permits.title")}
        empty={t(state === "all" ? "permits.empty" : "permits.emptyState")}
        path="/admin/permits"
        query={asked}
        head={(answer) => <StateChips label={t("permits.state")} chips={chips(answer)} current={state} choose={(next) => setSearch(next === "all" ? {} : { state: next })} />}
        rows={(answer) => answer.permits}
        columns={[
          { title: t("permits.number"), cell: (row) => <Link className="text-ui-fg-interactive" to={{ search: new URLSearchParams({ ...asked, permit: row.id }).toString() }}><bdi dir="ltr">{row.number}</bdi></Link> },
          { title: t("permits.type"), cell: (row) => t(`permits.types.${row.type}`) },
          { title: t("permits.member"), cell: (row) => <Link className="text-ui-fg-interactive" to={`/members/${row.member.id}`}><bdi>{text(row.member.name)}</bdi></Link> },
          { title: t("permits.issuer"), wraps: true, cell: (row) => text(row.issuer) },
          { title: t("permits.issued"), cell: (row) => day(row.issued_on) },
          { title: t("permits.expires"), cell: (row) => (row.expires_on ? day(row.expires_on) : t("permits.never")) },
          { title: t("permits.state"), cell: (row) => <StateBadge state={row.state} words={t(`permits.states.${row.state}`)} /> },
        ]}
      />
      <PermitDrawer id={search.get("permit")} close={() => setSearch(asked)} />
    </>
  )
}

export const config = defineRouteConfig({ label: "permits.title", translationNs: "khooshe", icon: DocumentText, rank: 3 })

export default PermitsPage
