import { toPersianDigits } from "@khooshe/persian-text"
import type { LocalizedText } from "../../contracts/shared"

/** Messages are short: more kinds of goods than this are counted, not named. */
const named = 2

/** «۲ × شکرپنیر، جعبه ۲۵۰ گرمی» and the same in English, for a message. */
export function goodsInWords(goods: readonly { title: LocalizedText; pack: LocalizedText; quantity: number }[]): LocalizedText {
  const shown = goods.slice(0, named)
  const more = goods.length - shown.length
  const fa = shown.map(({ title, pack, quantity }) => `${toPersianDigits(String(quantity))} × ${title.fa}، ${pack.fa}`).join(" و ")
  const en = shown.map(({ title, pack, quantity }) => `${quantity} × ${title.en}, ${pack.en}`).join(" and ")
  return more > 0 ? { fa: `${fa} و ${toPersianDigits(String(more))} کالای دیگر`, en: `${en} and ${more} more` } : { fa, en }
}
