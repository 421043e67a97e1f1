import type { Today } from "../support/days"
import { demoProfile } from "./demo"
import type { Profile } from "./profile"

const members = ["nastaran", "sepidar", "minoodar", "naron", "sahand"]
const goods = [
  "shekar-panir-nastaran", "saffron-nastaran", "coconut-sepidar", "baklava-diamond-minoodar", "rice-biscuit-minoodar",
  "kids-sneaker-navy-naron", "kids-sneaker-pink-naron", "toddler-velcro-pink-naron", "dozar-mahi-afshar-sahand-1",
]
const entries = ["garmeh-vehicle-bodies", "qom-sohan", "lorestan-honey"]

/**
 * What tests need and no more, cut out of the demo: five members in four towns,
 * one of them with an expired permit, and the smallest set of goods that has
 * every trade, shared bulk, series and a piece that exists once.
 */
export function testProfile(today: Today): Profile {
  const demo = demoProfile(today)
  const chosen = demo.goods.filter((good) => goods.includes(good.product.handle))
  const kinds = new Set(chosen.map((good) => good.product.kind))
  return {
    ...demo,
    registry: demo.registry.filter((entry) => entry.has_shop || entries.includes(entry.handle)),
    kinds: { ...demo.kinds, goods: demo.kinds.goods.filter((kind) => kinds.has(kind.handle)) },
    members: demo.members.filter(({ spec }) => members.includes(spec.handle)),
    desk: demo.desk.filter(({ scope, of }) => scope === "cluster" || members.includes(of)),
    permits: demo.permits.filter((permit) => members.includes(permit.member)),
    goods: chosen,
  }
}
