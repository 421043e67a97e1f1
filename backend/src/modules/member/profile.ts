import type { DeliveryMethod } from "../../contracts/cart"
import type { LocalizedText, OpeningHours } from "../../contracts/shared"

export interface ProfileFacts {
  pickup_address: LocalizedText | { fa: string; en: string } | null
  pickup_hours: OpeningHours
  delivery_methods: readonly DeliveryMethod[]
}

type Problem = { code: "required" | "invalid_hours"; field: string }

/**
 * What is wrong with how a member says it sends and hands over; null when nothing is. A member sends somehow; who
 * lets buyers collect says where and when; hours of a day end after they begin and do not overlap.
 */
export function profileProblem({ pickup_address, pickup_hours, delivery_methods }: ProfileFacts): Problem | null {
  if (delivery_methods.length === 0) return { code: "required", field: "delivery_methods" }
  const bad = pickup_hours.find(({ weekday, from, to }, index) => to <= from || pickup_hours.some((other, at) => at !== index && other.weekday === weekday && other.from < to && from < other.to))
  if (bad) return { code: "invalid_hours", field: `pickup_hours.${bad.weekday}` }
  if (!delivery_methods.includes("pickup")) return null
  if (!pickup_address) return { code: "required", field: "pickup_address" }
  return pickup_hours.length === 0 ? { code: "required", field: "pickup_hours" } : null
}
