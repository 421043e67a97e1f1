import { bojnurdGoods } from "../../data/goods-bojnurd"
import { hidajGoods } from "../../data/goods-hidaj"
import { qazvinGoods } from "../../data/goods-qazvin"
import { zanjanGoods } from "../../data/goods-zanjan"
import { senjed } from "../../data/applicants"
import { bojnurd, bojnurdMembers } from "../../data/members-bojnurd"
import { hidaj, hidajMembers } from "../../data/members-hidaj"
import { qazvin, qazvinMembers } from "../../data/members-qazvin"
import { zanjan, zanjanMembers } from "../../data/members-zanjan"
import { permitsOn } from "../../data/permits"
import { registry } from "../../data/registry"
import { clusterKinds, goodsKinds } from "../goods/kinds"
import type { MemberSpec, Town } from "../members/member"
import type { ProcessTrade } from "../members/process"
import type { Today } from "../support/days"
import type { Profile, Seated } from "./profile"

/** Those who make the goods show how; packers, traders and suppliers do not make them. */
const seated = (town: Town, specs: MemberSpec[], trade: ProcessTrade): Seated[] =>
  specs.map((spec, index) => ({ spec, town, number: index + 1, trade: spec.activity === "makes" ? trade : null }))

/** The whole demo: the registry, four shops, some 37 members and 140 products. */
export function demoProfile(today: Today): Profile {
  return {
    registry,
    towns: [bojnurd, hidaj, qazvin, zanjan].map((town, index) => ({
      name: town.city,
      province_code: town.province_code,
      address_1: `${town.city}، خیابان نمونه، دفتر خوشه`,
      postal_code: `${town.prefix}0000000${index + 1}`,
    })),
    kinds: { clusters: clusterKinds, goods: goodsKinds },
    members: [
      ...seated(bojnurd, bojnurdMembers, "candy"),
      ...seated(hidaj, hidajMembers, "shoe"),
      ...seated(qazvin, qazvinMembers, "sweet"),
      ...seated(zanjan, zanjanMembers, "rug"),
    ],
    permits: permitsOn(today),
    goods: [...bojnurdGoods(today), ...hidajGoods(), ...qazvinGoods(today), ...zanjanGoods()],
    // made-up numbers; demo data never meets a real SMS gateway, since production refuses it
    desk: [
      { name: "نسرین نمونه", email: "nastaran@khooshe.example", mobile: "09000000001", role: "owner", scope: "member", of: "nastaran" },
      { name: "ناصر نمونه", email: "naron@khooshe.example", mobile: "09000000002", role: "owner", scope: "member", of: "naron" },
      { name: "مینا نمونه", email: "minoodar@khooshe.example", mobile: "09000000003", role: "owner", scope: "member", of: "minoodar" },
      { name: "سهراب نمونه", email: "sahand@khooshe.example", mobile: "09000000004", role: "owner", scope: "member", of: "sahand" },
      { name: "دلارام نمونه", email: "clerk@khooshe.example", mobile: "09000000005", role: "clerk", scope: "member", of: "nastaran" },
      { name: "بهروز نمونه", email: "packer@khooshe.example", mobile: "09000000006", role: "packer", scope: "member", of: "nastaran" },
      { name: "آرزو نمونه", email: "bojnurd@khooshe.example", mobile: "09000000007", role: "agent", scope: "cluster", of: "bojnurd-candy" },
      // people who are told that a permit of theirs ends
      { name: "یاسمن نمونه", email: "yas@khooshe.example", mobile: "09000000011", role: "owner", scope: "member", of: "yas", sold: true },
      { name: "پونه نمونه", email: "poone@khooshe.example", mobile: "09000000012", role: "owner", scope: "member", of: "poone", sold: true },
      { name: "سپیده نمونه", email: "sepidar@khooshe.example", mobile: "09000000013", role: "owner", scope: "member", of: "sepidar", sold: true },
    ],
    applicants: [senjed(today)],
    operator: { email: "operator@khooshe.example", first_name: "متصدی", last_name: "نمونه" },
  }
}
