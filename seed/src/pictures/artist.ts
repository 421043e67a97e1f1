import type { ClusterToCreate } from "../../../backend/src/workflows/cluster/create-cluster"
import type { MemberToAdmit } from "../../../backend/src/workflows/member/admit-member"
import type { ProductPicture, ProductToList } from "../../../backend/src/workflows/packaging/product-to-list"
import { draw, drawCluster, drawProcess, drawRegistryEmblem, loadLettering, viewsOf, writeMaster, type Picture } from "../art"
import type { Good } from "../goods/good"
import { processes, type ProcessTrade } from "../members/process"
import { packTitle } from "../../../backend/src/workflows/packaging/listing-rows"
import { altOf } from "./views"

/** Draws what the seed needs and keeps the masters in the media store of `home`. Same goods, same keys, on every machine. */
export type Artist = {
  good: (good: Good) => Promise<ProductToList>
  cluster: (cluster: ClusterToCreate) => Promise<ClusterToCreate>
  process: (trade: ProcessTrade) => Promise<MemberToAdmit["process"]>
}

/** @throws Error on a good that the artwork has no drawing of */
export async function artist(home: string): Promise<Artist> {
  await loadLettering()
  const drawn = new Map<string, Picture>()

  async function keep(picture: Picture): Promise<Picture> {
    if (!drawn.has(picture.key)) {
      drawn.set(picture.key, picture)
      await writeMaster(home, picture)
    }
    return picture
  }
  const pictured = ({ key, width, height }: Picture, view: string, alt: ProductPicture["alt"]): ProductPicture => ({ key, view, width, height, alt })

  return {
    async good({ product, drawings }) {
      const ownPacks = Object.keys(drawings.packs).length > 0
      // where packs have pictures of their own, the good's own pack view would be one of them again
      const views = viewsOf(drawings.good).filter((view) => view !== "pack" || !ownPacks)
      const gallery: ProductPicture[] = []
      for (const view of views) gallery.push(pictured(await keep(draw(drawings.good, view)), view, altOf(drawings.alt, view)))
      const packs: ProductToList["packs"] = []
      for (const pack of product.packs) {
        const spec = drawings.packs[pack.pack]
        if (!spec) packs.push(pack)
        else {
          const picture = pictured(await keep(draw(spec, "pack")), "pack", altOf(drawings.alt, "pack", packTitle(pack)))
          gallery.push(picture)
          packs.push({ ...pack, picture: picture.key })
        }
      }
      return { ...product, pictures: gallery, packs }
    },
    async cluster(cluster) {
      if (!cluster.has_shop) return { ...cluster, tile_picture: (await keep(drawRegistryEmblem(cluster.handle))).key }
      const hero = await keep(drawCluster(cluster.handle, "hero"))
      const tile = await keep(drawCluster(cluster.handle, "tile"))
      return { ...cluster, hero_picture: hero.key, tile_picture: tile.key }
    },
    async process(trade) {
      const steps: MemberToAdmit["process"] = []
      for (const { step, title, text } of processes[trade]) {
        const { key, width, height } = await keep(drawProcess(trade, step))
        steps.push({ title, text, picture: { key, width, height, alt: title } })
      }
      return steps
    },
  }
}
