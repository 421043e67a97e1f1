import type { CartLine } from "@contracts/cart"
import type { ErrorCode } from "@contracts/errors"
import { useLocale, useTranslations } from "next-intl"
import { formatToman } from "@/shared/money"
import { paths } from "@/shared/paths"
import { formatNumber } from "@/shared/quantity"
import { useText } from "@/shared/texts"
import { GoodPicture } from "@/shared/ui/good-picture"
import { Money, UnitPrice } from "@/shared/ui/price"
import { ShopLink } from "@/shared/ui/shop-link"
import { LineProblem } from "./line-problem"
import { LineStepper } from "./line-stepper"

type Props = {
  line: CartLine
  /** rial of one before it changed */
  was: number | null
  /** what the last try at this line came to */
  refused: { code: ErrorCode; typed: string | null } | null
}

export function CartLineRow({ line, was, refused }: Props) {
  const t = useTranslations("cart")
  const say = useText()
  const locale = useLocale()
  const problem = refused?.code ?? line.problem?.code ?? null
  /** one rug is one rug: that none is left after it is no news */
  const scarce = !problem && line.unit !== "m2" && line.available > 0 && line.available <= 3
  const problemId = `${line.id}-problem`
  return (
    <li className="cart-line" id={line.id}>
      <ShopLink href={paths.product(line.product_handle)} tabIndex={-1} aria-hidden="true">
        <GoodPicture picture={line.picture} sizes="88px" decorative className="cart-line-art" />
      </ShopLink>
      <div className="min-w-0">
        <ShopLink className="-my-2.5 inline-block py-2.5 text-sm font-semibold hover:underline hover:underline-offset-4" href={paths.product(line.product_handle)}>
          <bdi>{say(line.title)}</bdi>
        </ShopLink>
        <p className="text-xs text-ink-2">{say(line.pack)}</p>
        <UnitPrice rial={line.unit_price_rial} unit={line.unit} />
      </div>
      <div className="cart-line-end">
        <LineStepper line={line} typed={refused?.typed ?? undefined} error={problem ? problemId : undefined} />
        <p className="text-end">
          {was !== null && (
            <s className="me-1 text-xs text-ink-3">
              <span className="sr-only">{t("wasPrice")} </span>
              {formatToman(was * line.quantity, locale)}
            </s>
          )}
          <Money rial={line.total_rial} className="price whitespace-nowrap" />
          {line.quantity > 1 && <span className="block text-xs text-ink-2 whitespace-nowrap">{t("each", { price: formatToman(line.price_rial, locale) })}</span>}
          {scarce && <span className="block text-xs text-warn">{t("left", { count: formatNumber(line.available, locale) })}</span>}
        </p>
      </div>
      {problem && <LineProblem id={problemId} line={line} code={problem} standing={line.problem !== null} />}
    </li>
  )
}
