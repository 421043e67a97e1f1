import { ground } from "../shapes"
import { Sheet } from "../sheet"
import { oneOf, type Picture } from "../types"
import { clothing, kilim, nylon, plastics, stone, turkmenRug } from "./craft"
import { feed, gaz, honey, olive, pickledCucumber, pomegranateFig, poultry, rice, sohan, trout } from "./food"
import { beekeeping, herbsOfKhorasan, herbsOfLorestan, lightLivestock, tourism } from "./land"
import { copper, knives, nickelSilver, vehicleBodies, zinc, type Emblem } from "./metal"

const DRAWINGS = {
  "zanjan-zinc": zinc,
  "zanjan-knives": knives,
  "zanjan-copper": copper,
  "zanjan-tourism": tourism,
  "north-khorasan-carpet": turkmenRug,
  "north-khorasan-plastics": plastics,
  "north-khorasan-clothing": clothing,
  "north-khorasan-light-livestock": lightLivestock,
  "north-khorasan-beekeeping": beekeeping,
  "north-khorasan-medicinal-herbs": herbsOfKhorasan,
  "garmeh-vehicle-bodies": vehicleBodies,
  "lorestan-stone": stone,
  "lorestan-honey": honey,
  "lorestan-nickel-silver": nickelSilver,
  "lorestan-trout": trout,
  "lorestan-poultry": poultry,
  "lorestan-feed": feed,
  "lorestan-kilim": kilim,
  "lorestan-olive": olive,
  "lorestan-medicinal-herbs": herbsOfLorestan,
  "lorestan-pomegranate-fig": pomegranateFig,
  "lorestan-pickled-cucumber": pickledCucumber,
  "lorestan-rice-milling": rice,
  "lorestan-nylon": nylon,
  "qom-sohan": sohan,
  "isfahan-gaz": gaz,
} as const satisfies Record<string, Emblem>

export type EmblemHandle = keyof typeof DRAWINGS
/** Registry entries that have an emblem because they have no shop. */
export const EMBLEMS: readonly EmblemHandle[] = Object.keys(DRAWINGS) as EmblemHandle[]

/** The trade's emblem, 96 × 96 on a transparent ground. */
export function paintEmblem(handle: string): Picture {
  const sheet = new Sheet()
  const known = oneOf("registry emblem", EMBLEMS, handle)
  return sheet.picture(`emblem/${known}`, [0, 0, 96, 96], ground(sheet, 49, 85, 42, 7, 0.34) + DRAWINGS[known](sheet))
}
