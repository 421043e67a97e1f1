import type { CartLine } from "@contracts/cart"
import type { ErrorCode } from "@contracts/errors"
import { useLocale, useTranslations } from "next-intl"
import { paths } from "@/shared/paths"
import { formatNumber } from "@/shared/quantity"
import { useText } from "@/shared/texts"
import { Button, ButtonLink } from "@/shared/ui/button"
import { Note } from "@/shared/ui/note"
import { changeLine } from "../line-actions"

type Props = { id: string; line: CartLine; code: ErrorCode; /** stands in the way of paying, not only of the last change */ standing: boolean }

/** Why a line cannot be bought so, and the ways out of it. */
export function LineProblem({ id, line, code, standing }: Props) {
  const t = useTranslations("cart")
  const errors = useTranslations("errors")
  const say = useText()
  const locale = useLocale()
  const available = line.problem?.available ?? line.available
  const stock = code === "insufficient_stock"
  const lower = stock && available > 0 && available !== line.quantity
  const words = stock ? (available > 0 ? t("left", { count: formatNumber(available, locale) }) : t("soldOut")) : errors(code)
  return (
    <Note tone={standing ? "danger" : "warn"} icon="alert" live className="cart-line-problem">
      <p id={id}>{words}</p>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 pt-1">
        {(lower || standing) && (
          <form action={changeLine} className="flex flex-wrap gap-2">
            <input type="hidden" name="locale" value={locale} />
            <input type="hidden" name="line" value={line.id} />
            {lower && (
              <Button compact name="to" value={available}>
                {t("lowerTo", { count: formatNumber(available, locale) })}
              </Button>
            )}
            {standing && (
              <Button compact name="to" value={0}>
                {t("removeShort")}
                <span className="sr-only">{say(line.title)}</span>
              </Button>
            )}
          </form>
        )}
        {standing && (
          <ButtonLink look="quiet" compact href={paths.product(line.product_handle)}>
            {t("otherPacks")}
          </ButtonLink>
        )}
      </div>
    </Note>
  )
}
