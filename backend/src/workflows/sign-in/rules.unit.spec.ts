import { expect, it } from "vitest"
import { personToLetIn, type GrantOfPerson } from "./rules"

const grant = (status: GrantOfPerson["status"], taken_back = false): GrantOfPerson => ({ status, taken_back })
const person = (...grants: GrantOfPerson[]) => ({ email: "a@example.com", grants })

it.each([
  ["nobody", [], false],
  ["a member's person", [person(grant("active"))], true],
  ["a suspended member's person", [person(grant("suspended"))], true],
  ["an ended member's person", [person(grant("ended"))], false],
  ["somebody removed from the team", [person(grant("active", true))], false],
  ["somebody removed from one of two teams", [person(grant("active", true), grant("active"))], true],
  ["an applicant", [person()], true],
  ["two people with one number", [person(grant("active")), person(grant("active"))], false],
])("%s: %s is let in: %s", (_, people, letIn) => expect(personToLetIn(people, true) !== null).toBe(letIn))

it("production lets no demo account in by its number either", () => {
  const demo = { email: "nastaran@khooshe.example", grants: [grant("active")] }
  expect(personToLetIn([demo], true)).toBeNull()
  expect(personToLetIn([demo], false)).toBe(demo)
})
