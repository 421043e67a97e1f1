import type { DeskListingKinds } from "@contracts/desk-listings"
import { useLocale, useTranslations } from "next-intl"
import { Icon } from "@/shared/ui/icon"
import { useText } from "@/shared/texts"
import { beginListing } from "../actions"
import { TradeArt } from "./pack-art"

type Props = { kinds: DeskListingKinds["kinds"]; member: string; /** makes one draft of two presses */ formKey: string }

/** What the good is comes first: everything else follows from it. One press begins the draft. */
export function KindTiles({ kinds, member, formKey }: Props) {
  const t = useTranslations("goods")
  const locale = useLocale()
  const say = useText()
  const open = kinds.filter(({ allowed }) => allowed)
  const shut = kinds.filter(({ allowed }) => !allowed)
  return (
    <div className="grid gap-5">
      <form action={beginListing} className="kind-tiles">
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="member" value={member} />
        <input type="hidden" name="key" value={formKey} />
        {open.map((kind) => (
          <button key={kind.handle} name="kind" value={kind.handle} className="kind-tile">
            <TradeArt trade={kind.trade} />
            <b className="text-sm">{say(kind.name)}</b>
            {kind.needs.length > 0 && (
              <span className="badge badge-warn">
                <Icon name="seal" size="xs" />
                {t("needsPermit")}
              </span>
            )}
          </button>
        ))}
      </form>
      {open.some(({ needs }) => needs.length > 0) && <p className="text-xs text-ink-2">{t("needsPermitLong")}</p>}
      {shut.length > 0 && (
        <section className="grid gap-2">
          <h2 className="text-sm">{t("notAllowed")}</h2>
          <p className="text-sm text-ink-2">{shut.map((kind) => say(kind.name)).join(t("comma"))}</p>
        </section>
      )}
    </div>
  )
}
