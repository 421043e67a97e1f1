import type { MissingPermit } from "@contracts/desk-permits"
import { useTranslations } from "next-intl"
import { deskPaths } from "@/features/desk/paths"
import { useText } from "@/shared/texts"
import { ButtonLink } from "@/shared/ui/button"
import { Icon } from "@/shared/ui/icon"

type Props = { missing: readonly MissingPermit[]; member: string; mayChange: boolean }

/** Goods that are not for sale for want of a paper, and the papers of which one would open them. */
export function MissingPermits({ missing, member, mayChange }: Props) {
  const t = useTranslations("desk.permit")
  const reasons = useTranslations("desk.permit.reason")
  const say = useText()
  return (
    <ul className="grid gap-3">
      {missing.map((row) => (
        <li key={row.reason + row.kinds.map((kind) => kind.handle).join()} className="panel grid gap-2 p-4">
          <p className="flex gap-2 font-semibold">
            <Icon name="alert" className="text-danger" />
            <span>{t("closed", { count: row.goods, kinds: row.kinds.map((kind) => say(kind.name)).join(t("comma")) })}</span>
          </p>
          <p className="text-sm text-ink-2">{row.maker ? t("makerLacks", { maker: say(row.maker) }) : reasons(row.reason)}</p>
          {!row.maker && row.one_of.length > 0 && (
            <ul className="grid gap-3 pt-1">
              {row.one_of.map((paper) => (
                <li key={paper.type} className="grid gap-2">
                  <p className="text-sm">
                    <b>{say(paper.title)}</b> <span className="text-ink-2">{say(paper.about)}</span>
                  </p>
                  {mayChange && (
                    <p>
                      <ButtonLink look="secondary" compact href={`${deskPaths.permits(member, { type: paper.type })}#new`}>
                        {t("sendThis", { title: say(paper.title) })}
                      </ButtonLink>
                    </p>
                  )}
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  )
}
