import type { LocalizedText, Picture, PriceUnit } from "@contracts/shared"
import { useLocale, useTranslations } from "next-intl"
import { tomanDigits } from "@/shared/money"
import { isHandle, paths } from "@/shared/paths"
import { formatNumber } from "@/shared/quantity"
import { useText } from "@/shared/texts"
import { GoodPicture } from "@/shared/ui/good-picture"
import { Money, UnitPrice } from "@/shared/ui/price"
import { ShopLink } from "@/shared/ui/shop-link"

/** A line as carts, orders and slices all have it. Rials. */
export type Goods = { title: LocalizedText; pack: LocalizedText; picture: Picture | null; quantity: number; price_rial: number; unit_price_rial: number | null; unit: PriceUnit; total_rial: number }

/** A line that is settled: nothing to change, everything to read. With `product` its name leads to the goods' page, which they keep when they are no longer sold. */
export function GoodsRow({ line, product = "" }: { line: Goods; product?: string }) {
  const t = useTranslations("order")
  const say = useText()
  const locale = useLocale()
  return (
    <li className="goods-row">
      <GoodPicture picture={line.picture} sizes="64px" decorative className="goods-row-art" />
      <div className="min-w-0">
        <p className="text-sm font-semibold">
          {isHandle(product) ? (
            <ShopLink href={paths.product(product)} className="inline-flex min-h-11 items-center hover:underline md:min-h-0">
              <bdi>{say(line.title)}</bdi>
            </ShopLink>
          ) : (
            <bdi>{say(line.title)}</bdi>
          )}
        </p>
        <p className="text-xs text-ink-2">{say(line.pack)}</p>
        <p className="leading-none">
          <UnitPrice rial={line.unit_price_rial} unit={line.unit} />
        </p>
      </div>
      <p className="goods-row-end">
        <span className="text-xs text-ink-2">{line.quantity > 1 ? t("manyAt", { count: formatNumber(line.quantity, locale), price: tomanDigits(line.price_rial, locale) }) : t("oneOf")}</span>
        <Money rial={line.total_rial} className="price text-sm whitespace-nowrap" />
      </p>
    </li>
  )
}
