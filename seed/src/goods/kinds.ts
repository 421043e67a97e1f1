import type { Trade } from "../../../backend/src/modules/permit/requirements"
import type { KindToCreate } from "../../../backend/src/workflows/kind/create-kind"
import { registry } from "../../data/registry"
import { text, type Text } from "../support/text"
import { candyKinds } from "./candy-kinds"
import { rugDesigns } from "./rug-designs"
import { shoeModels } from "./shoe-models"
import { sweetGroups } from "./sweet-kinds"

type Kind = { handle: string; name: Text; description: Text }

const packaging: Record<string, Kind> = {
  "bojnurd-candy": {
    handle: "candy-packaging", name: text("بسته‌بندی آبنبات", "Candy packaging"),
    description: text("قوطی، جعبه، ساشه و کارتن برای کارگاه‌های آبنبات؛ خوراکی نیست.", "Tins, boxes, sachets and cartons for candy workshops; not food."),
  },
  "qazvin-sweets": {
    handle: "sweets-packaging", name: text("بسته‌بندی شیرینی", "Sweets packaging"),
    description: text("جعبه، جعبه چوبی، برچسب و روبان برای کارگاه‌های شیرینی؛ خوراکی نیست.", "Boxes, wooden boxes, labels and ribbon for sweets workshops; not food."),
  },
}

const trades: Record<string, Kind[]> = {
  "bojnurd-candy": candyKinds.map(({ kind, name, description }) => ({ handle: kind, name, description })),
  "hidaj-shoes": shoeModels.map(({ model, name, description }) => ({ handle: model, name, description })),
  "qazvin-sweets": sweetGroups,
  "zanjan-carpet": rugDesigns.map(({ design, name, description }) => ({ handle: design, name, description })),
}

const tradeOf: Record<string, Trade> = { "bojnurd-candy": "candy", "hidaj-shoes": "shoe", "qazvin-sweets": "sweet", "zanjan-carpet": "rug" }

/** One category per cluster with a shop; kinds of goods stand under them. */
export const clusterKinds: KindToCreate[] = registry
  .filter((entry) => entry.has_shop)
  .map(({ handle, name, story }, rank) => ({ handle, name, description: story, parent: null, rank }))

/** Every kind of goods, packaging last in its cluster. */
export const goodsKinds: KindToCreate[] = Object.entries(trades).flatMap(([cluster, kinds]) => {
  const supplies = packaging[cluster]
  return [...kinds, ...(supplies ? [supplies] : [])].map(({ handle, name, description }, rank) => {
    const trade = handle === supplies?.handle ? "supply" : tradeOf[cluster]
    return { handle, name, description, parent: cluster, rank, ...(trade ? { trade } : {}) }
  })
})
