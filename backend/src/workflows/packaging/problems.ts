import { isGtin13 } from "../../modules/packaging/rules"
import type { PackToList, ProductToList } from "./product-to-list"

/** Why a product cannot be listed as it is told, in words for a log; empty when it can. */
export function problemsOf(product: ProductToList): string[] {
  const titles = product.packs.map((pack) => `${pack.name.fa} ${pack.content.fa}`)
  return [
    ...(product.packs.length === 0 ? [`${product.handle}: no pack`] : []),
    ...(new Set(titles).size < titles.length ? [`${product.handle}: two packs of one name`] : []),
    ...product.packs.flatMap((pack) => problemsOfPack(pack).map((problem) => `${product.handle}, ${pack.sku}: ${problem}`)),
  ]
}

function problemsOfPack(pack: PackToList): string[] {
  const whole = (value: number) => Number.isSafeInteger(value) && value > 0
  const skus = pack.parts.flatMap((part) => part.sku ?? [])
  const checks: [boolean, string][] = [
    [whole(pack.price_rial) && pack.price_rial % 10 === 0, `the price ${pack.price_rial} is not whole tomans`],
    [whole(pack.net_amount), `the content ${pack.net_amount} is not a positive whole number`],
    [whole(pack.gross_gram) && (pack.net_unit !== "g" || pack.gross_gram > pack.net_amount), `it weighs ${pack.gross_gram} g with its pack`],
    [pack.sides_mm.every(whole), `its sides ${pack.sides_mm.join("×")} are not whole millimetres`],
    [pack.parts.every((part) => whole(part.amount)), "a part of its recipe is not a positive whole amount"],
    [new Set(skus).size === skus.length, "its recipe draws twice on one stock"],
    [pack.gtin === null || isGtin13(pack.gtin), `${pack.gtin} is not a GTIN-13`],
  ]
  return checks.flatMap(([holds, problem]) => (holds ? [] : [problem]))
}
