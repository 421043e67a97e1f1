import { Drawer, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { Link } from "react-router-dom"
import type { AdminPermitPage } from "../../contracts/admin"
import { read } from "../lib/client"
import { useWords } from "../lib/use-words"
import { FactRow } from "./fact-rows"
import { StateBadge } from "./state-badge"

/** One permit beside the list: what it says, what was decided of it, and its photo. */
export function PermitDrawer({ id, close }: { id: string | null; close: () => void }) {
  const { t } = useWords()
  const path = `/admin/permits/${id}`
  const { data, isError } = useQuery({ queryKey: [path], queryFn: () => read<{ permit: AdminPermitPage }>(path), enabled: id !== null })
  return (
    <Drawer open={id !== null} onOpenChange={(open) => !open && close()}>
      <Drawer.Content aria-describedby={undefined}>
        <Drawer.Header>
          <Drawer.Title>{data ? t(`permits.types.${data.permit.type}`) : t("permits.one")}</Drawer.Title>
        </Drawer.Header>
        <Drawer.Body className="overflow-y-auto p-0">
          {data ? <PermitFacts permit={data.permit} file={`${path}/file`} /> : <Text className="px-6 py-4">{t(isError ? "common.failed" : "common.loading")}</Text>}
        </Drawer.Body>
      </Drawer.Content>
    </Drawer>
  )
}

function PermitFacts({ permit, file }: { permit: AdminPermitPage; file: string }) {
  const { t, text, day, instant } = useWords()
  const { rejected, revoked } = permit
  return (
    <>
      <div className="divide-y">
        <FactRow label={t("permits.state")}>
          <StateBadge state={permit.state} words={t(`permits.states.${permit.state}`)} />
        </FactRow>
        <FactRow label={t("permits.member")}>
          <Link className="text-ui-fg-interactive" to={`/members/${permit.member.id}`}>
            <bdi>{text(permit.member.name)}</bdi>
          </Link>
        </FactRow>
        <FactRow label={t("permits.number")}>
          <bdi dir="ltr">{permit.number}</bdi>
        </FactRow>
        <FactRow label={t("permits.issuer")}>
          <bdi>{text(permit.issuer)}</bdi>
        </FactRow>
        <FactRow label={t("permits.issued")}>{day(permit.issued_on)}</FactRow>
        <FactRow label={t("permits.expires")}>{permit.expires_on ? day(permit.expires_on) : t("permits.never")}</FactRow>
        <FactRow label={t("permits.covers")}>{permit.covers.length === 0 ? t("permits.coversAll") : permit.covers.map(({ name }) => text(name)).join(t("common.comma"))}</FactRow>
        <FactRow label={t("permits.submitted")}>{instant(permit.submitted_at)}</FactRow>
        {permit.verified_at && <FactRow label={t("permits.verified")}>{instant(permit.verified_at)}</FactRow>}
        {rejected && <Decision label={t("permits.states.rejected")} {...rejected} />}
        {revoked && <Decision label={t("permits.states.revoked")} {...revoked} />}
        <FactRow label={t("permits.file")}>
          {permit.file ? (
            <a className="text-ui-fg-interactive" href={file} target="_blank" rel="noopener noreferrer">
              <bdi>{permit.file.name}</bdi>
            </a>
          ) : (
            t("permits.noFile")
          )}
        </FactRow>
      </div>
      {permit.file?.kind === "jpeg" && <img className="w-full px-6 py-4" src={file} alt={t("permits.photo")} />}
    </>
  )
}

function Decision({ label, at, reason }: { label: string; at: string; reason: string }) {
  const { instant } = useWords()
  return (
    <FactRow label={label}>
      {instant(at)}
      {reason && (
        <span className="block text-ui-fg-subtle">
          <bdi>{reason}</bdi>
        </span>
      )}
    </FactRow>
  )
}
