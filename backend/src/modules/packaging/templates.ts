import type { ListingTemplate, PackTemplate } from "../../contracts/listing-template"
import type { Trade } from "../permit/requirements"
import { candyTemplate, sweetTemplate } from "./templates/food"
import { rugTemplate } from "./templates/rug"
import { shoeTemplate } from "./templates/shoe"
import { supplyTemplate } from "./templates/supply"

/** What each trade asks of a good, and how its goods can be packed. Every kind of a trade has its trade's template. */
export const templates: Readonly<Record<Trade, ListingTemplate>> = { candy: candyTemplate, sweet: sweetTemplate, shoe: shoeTemplate, rug: rugTemplate, supply: supplyTemplate }

/** A pack's template. Packs whose content stands in their name (`box-500`) have the template of the name without it. */
export function packTemplate(trade: Trade, pack: string): PackTemplate | null {
  const { packs } = templates[trade]
  return packs.find((each) => each.pack === pack) ?? packs.find((each) => each.pack === pack.replace(/-\d+$/, "")) ?? null
}
