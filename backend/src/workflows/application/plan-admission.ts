import type { PermitType } from "../../contracts/permit"
import { findCity } from "../../shared/places"
import type { DeliveryMethod } from "../../contracts/cart"
import { permitTypes } from "../../modules/permit/types"
import { isPermit } from "../../modules/application/papers"
import type { MemberToAdmit } from "../member/admit-member"
import type { PermitToRegister } from "../permit/register-permit"
import type { WholeApplication } from "./read/application"

/** Where a new member stands: in which town its cluster's goods are, and after whom it comes in lists. */
export type Seat = { handle: string; sends_from: string; rank: number }

/** Ways in which a new member may send: rugs go by freight only, all else by post; who named an address also hands over there. */
export function methodsOf({ facts, kinds }: Pick<WholeApplication, "facts" | "kinds">): DeliveryMethod[] {
  const trades = kinds.filter(({ handle }) => facts.goods.includes(handle)).map(({ trade }) => trade)
  const heavy = trades.length > 0 && trades.every((trade) => trade === "rug")
  return [heavy ? "freight" : "post", ...(facts.pickup_address ? (["pickup"] as const) : [])]
}

const same = (text: string) => ({ fa: text, en: text })

/** The member that an application becomes. What nobody said yet (hours, way of making) is its owner's to say later. */
export function memberOf(application: WholeApplication, { handle, sends_from, rank }: Seat): MemberToAdmit | null {
  const { facts, cluster } = application
  const city = findCity(facts.province_code, facts.city)
  if (!cluster || !facts.kind || !facts.activity || !city) return null
  return {
    handle, cluster: cluster.handle, name: { fa: facts.name_fa, en: facts.name_en }, legal_name: facts.legal_name, legal_id: facts.legal_id, kind: facts.kind, activity: facts.activity,
    vat_registered: false, town: { fa: city.fa, en: city.en || city.fa }, province_code: facts.province_code, city: city.fa, story: same(facts.story), process: [],
    pickup_address: facts.pickup_address ? same(facts.pickup_address) : null, pickup_hours: null, pickup_ready_minutes: 0,
    delivery_methods: methodsOf(application), lead_days: 1, sends_from, rank, closures: [],
  }
}

/** A name that is suggested for the type is known in both languages; another is the same in both. */
const issuerOf = (type: PermitType, issuer: string) => permitTypes[type].issuers.find(({ fa, en }) => fa === issuer || en === issuer) ?? same(issuer)

/** The permits among its papers, as its owner read them: nobody verified them yet, so they open nothing. */
export function permitsOf({ filed, desk_user_id }: Pick<WholeApplication, "filed" | "desk_user_id">, handle: string): PermitToRegister[] {
  return filed.flatMap(({ id, type, number, issuer, issued_on, expires_on }) =>
    isPermit(type) && number && issued_on
      ? [{ member: handle, type, number, issuer: issuerOf(type, issuer ?? ""), issued_on, expires_on, covers: [], verified: null, paper_id: id, submitted_by: desk_user_id }]
      : [],
  )
}
