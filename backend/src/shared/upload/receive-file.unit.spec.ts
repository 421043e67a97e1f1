import { describe, expect, it } from "vitest"
import { plainName } from "./receive-file"

describe("the name of a file is a name and nothing else", () => {
  it.each([
    ["پروانه کسب.pdf", "پروانه کسب.pdf"],
    ["می‌شود.jpg", "می‌شود.jpg"],
    ["../../etc/passwd", "passwd"],
    ["C:\\papers\\licence.pdf", "licence.pdf"],
    ["..", "file"],
    ["", "file"],
    [".htaccess", "htaccess"],
    ["a\u202egpj.exe", "agpj.exe"],
    ["two\r\nlines .pdf", "twolines .pdf"],
    [`${"x".repeat(300)}.pdf`, `${"x".repeat(116)}.pdf`],
  ])("%j is %j", (given, name) => expect(plainName(given)).toBe(name))
})
