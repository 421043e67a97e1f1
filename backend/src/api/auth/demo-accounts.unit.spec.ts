import { expect, it } from "vitest"
import { isRefusedAccount } from "./demo-accounts"

it.each([
  ["nastaran@khooshe.example", true, true], ["Operator@KHOOSHE.example ", true, true], ["nastaran@khooshe.example", false, false],
  ["somebody@example.com", true, false], ["khooshe.example@example.com", true, false], [undefined, true, false], [{ $ne: "" }, true, false],
])("%j in production %s is refused: %s", (email, production, refused) => expect(isRefusedAccount(email, production)).toBe(refused))
