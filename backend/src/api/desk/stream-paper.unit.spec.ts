import { expect, it } from "vitest"
import { disposition, sentName } from "./stream-paper"

it.each([
  ["پروانه کسب.png", "jpeg", "پروانه کسب.jpg"],
  ["scan", "pdf", "scan.pdf"],
  [".pdf", "pdf", "paper.pdf"],
] as const)("%s kept as %s is sent as %s", (name, kind, sent) => expect(sentName(name, kind)).toBe(sent))

it("no name breaks out of its header", () => {
  expect(disposition("inline", `a"; filename="x.html\r\nset-cookie: y.jpg`)).toBe(`inline; filename="a_filename_x.html_set-cookie_y.jpg"; filename*=UTF-8''a%22%3B%20filename%3D%22x.html%0D%0Aset-cookie%3A%20y.jpg`)
  expect(disposition("attachment", "پروانه (۱).pdf")).toMatch(/^attachment; filename="_\.pdf"; filename\*=UTF-8''[%A-Z0-9]+\.pdf$/)
})
