import { CANDY_VIEWS, drawCandy } from "./candy/candy"
import { paintCluster, type ClusterView } from "./cluster"
import { paintEmblem } from "./emblem/emblem"
import { paintProcess, type ProcessStep, type Trade } from "./process/process"
import { drawRug, RUG_VIEWS } from "./rug/rug"
import { drawShoe, SHOE_VIEWS } from "./shoe/shoe"
import { drawSupply, SUPPLY_VIEWS } from "./supply"
import { drawSweet, SWEET_VIEWS } from "./sweet/sweet"
import { oneOf, type GoodSpec, type Picture } from "./types"

export { loadLettering } from "./lettering"
export { addressOf, writeMaster } from "./store"
export { CLUSTERS } from "./cluster"
export { EMBLEMS } from "./emblem/emblem"
export { TRADES } from "./process/process"
export {
  CANDY_FLAVOURS,
  CANDY_PACKS,
  RUG_DESIGNS,
  RUG_SIZES,
  SHOE_COLOURS,
  SHOE_MODELS,
  SUPPLY_ITEMS,
  SWEET_KINDS,
  SWEET_PACKS,
  type CandyPack,
  type GoodSpec,
  type Picture,
} from "./types"

/** The views a good can be drawn in; the first is the hero. */
export function viewsOf(spec: GoodSpec): string[] {
  switch (spec.type) {
    case "candy":
      return [...CANDY_VIEWS]
    case "sweet":
      return [...SWEET_VIEWS]
    case "shoe":
      return [...SHOE_VIEWS]
    case "rug":
      return [...RUG_VIEWS]
    case "supply":
      return [...SUPPLY_VIEWS]
  }
}

/**
 * Draws a good. Pure: the same spec and view give the same bytes. Await `loadLettering()` once before.
 * Throws on a handle or a view that has no drawing, and names those that have one.
 */
export function draw(spec: GoodSpec, view: string): Picture {
  switch (spec.type) {
    case "candy":
      return drawCandy(spec, oneOf("candy view", CANDY_VIEWS, view))
    case "sweet":
      return drawSweet(spec, oneOf("sweet view", SWEET_VIEWS, view))
    case "shoe":
      return drawShoe(spec, oneOf("shoe view", SHOE_VIEWS, view))
    case "rug":
      return drawRug(spec, oneOf("rug view", RUG_VIEWS, view))
    case "supply":
      return drawSupply(spec, oneOf("supply view", SUPPLY_VIEWS, view))
  }
}

/** The picture of a cluster that has a shop: `hero` fills its frame, `tile` stands on the tile's tint. */
export function drawCluster(handle: string, view: ClusterView): Picture {
  return paintCluster(handle, view)
}

/** The emblem of a registry entry that has no shop. Throws on an unknown handle. */
export function drawRegistryEmblem(handle: string): Picture {
  return paintEmblem(handle)
}

/** One of the four steps by which a trade makes its goods. */
export function drawProcess(trade: Trade, step: ProcessStep): Picture {
  return paintProcess(trade, step)
}
