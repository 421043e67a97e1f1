import type { CartGroup, DeliveryMethod } from "@contracts/cart"

/** What is proposed first: what comes to the door, and a workshop's own counter last. */
const preference: readonly DeliveryMethod[] = ["post", "courier", "freight", "pickup"]

/** Member id to option id. */
export type Choices = Record<string, string>

/** What is chosen now. */
export const chosenOf = (groups: readonly CartGroup[]): Choices =>
  Object.fromEntries(groups.flatMap(({ member, deliveries }) => deliveries.filter(({ chosen }) => chosen).map(({ option_id }) => [member.id, option_id])))

/**
 * A proposal for the members whose delivery is still open, so that the buyer sees a whole sum at once: the first
 * possible way in the order above. Members without any are left out: the page says why nothing goes there.
 */
export function proposalFor(groups: readonly CartGroup[]): Choices {
  const proposals = groups
    .filter(({ deliveries }) => !deliveries.some(({ chosen }) => chosen))
    .map(({ member, deliveries }) => {
      const possible = deliveries.filter(({ reason }) => reason === null)
      const best = possible.toSorted((one, other) => preference.indexOf(one.method) - preference.indexOf(other.method))[0]
      return best && ([member.id, best.option_id] as const)
    })
  return Object.fromEntries(proposals.filter((proposal) => proposal !== undefined))
}

const field = "delivery:"
export const choiceField = (memberId: string): string => field + memberId

/** The choices that a form carries, in fields named by member. */
export function choicesIn(form: FormData): Choices {
  const entries = [...form.entries()].filter((entry): entry is [string, string] => entry[0].startsWith(field) && typeof entry[1] === "string")
  return Object.fromEntries(entries.map(([name, option]) => [name.slice(field.length).slice(0, 64), option.slice(0, 64)]))
}

/** Whether a form chooses anything else than what was saved when it was drawn. */
export const differs = (wanted: Choices, saved: Choices): boolean => Object.entries(wanted).some(([member, option]) => saved[member] !== option)
