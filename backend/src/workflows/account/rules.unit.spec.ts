import { expect, it } from "vitest"
import { mostAddresses, sameAddress, surplusOf } from "./rules"

const home = { name: "سارا نمونه", mobile: "09121234567", province: "IR-23", city: "تهران", address_1: "خیابان نمونه، پلاک ۱۲", postal_code: "1234567890" }

it.each([
  ["the same", {}, true],
  ["with other blanks", { address_1: " خیابان  نمونه، پلاک ۱۲ " }, true],
  ["another flat", { address_1: "خیابان نمونه، پلاک ۱۳" }, false],
  ["another person there", { name: "رعنا نمونه" }, false],
  ["another number", { mobile: "09121234568" }, false],
  ["another city", { city: "ری" }, false],
])("an address that is %s", (_, change, same) => expect(sameAddress(home, { ...home, ...change })).toBe(same))

it.each([[0, 0], [mostAddresses - 1, 0], [mostAddresses, 1], [mostAddresses + 3, 4]])("of %i kept addresses %i go for a new one", (kept, gone) => expect(surplusOf(Array.from({ length: kept })).length).toBe(gone))
