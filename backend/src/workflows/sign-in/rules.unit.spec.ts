import { expect, it } from "vitest"
import { mayComeIn } from "./rules"

it.each([
  ["a number that nobody has yet", null, true, true],
  ["somebody without an e-mail", { email: null }, true, true],
  ["somebody with one", { email: "a@example.com" }, true, true],
  ["an account of the demo, in production", { email: "nastaran@khooshe.example" }, true, false],
  ["an account of the demo, in the demo", { email: "nastaran@khooshe.example" }, false, true],
])("%s comes to the door: %s, production %s: %s", (_, person, production, comesIn) => expect(mayComeIn(person, production)).toBe(comesIn))
