import { listProductsWorkflow } from "../../../backend/src/workflows/packaging/list-product"
import type { Good } from "../goods/good"
import type { Artist } from "../pictures/artist"
import type { Profile } from "../profiles/profile"
import type { Container } from "../support/container"
import type { Progress } from "../support/progress"

/** Variants that one run of the workflow takes: the engine copies its input at each step, so a run should stay small. */
const VARIANTS_PER_RUN = 120

/** Products with packs, stock, prices and pictures, some dozens of variants a run. */
export async function buildGoods(container: Container, profile: Profile, artist: Artist, sales_channel_id: string, progress: Progress): Promise<void> {
  let done = 0
  for (const batch of batches(profile.goods)) {
    const products = []
    for (const good of batch) products.push(await artist.good(good))
    await listProductsWorkflow(container).run({ input: { products, items: itemsOf(batch), sales_channel_id } })
    done += batch.length
    progress.done("products", done, profile.goods.length)
  }
}

/** Consecutive goods, so many that their variants stay within the limit; a good with more has a run of its own. */
export function batches(goods: Good[]): Good[][] {
  const all: Good[][] = []
  let variants = Infinity
  for (const good of goods) {
    variants += good.product.packs.length
    if (variants > VARIANTS_PER_RUN) {
      all.push([])
      variants = good.product.packs.length
    }
    all.at(-1)?.push(good)
  }
  return all
}

/** Stock that goods of one member share is named by each of them; once is enough. Assortments draw on bulks of other goods of the batch or an earlier one. */
const itemsOf = (goods: Good[]) => [...new Map(goods.flatMap((good) => good.items).map((item) => [item.sku, item])).values()]
