import { describe, expect, it } from "vitest"
import { takesAvif, wantedPicture } from "./media-request"

const key = "candy/saffron/tin/hero-0a1b2c3d"

describe("the picture that is asked for", () => {
  it.each([[`/media/${key}`, "320", { key, width: 320 }], [`/media/${key}`, undefined, { key, width: 640 }], ["/media/a", "1280", { key: "a", width: 1280 }]] as const)("%s?w=%s", (path, w, wanted) => {
    expect(wantedPicture(path, w)).toEqual(wanted)
  })

  it.each(["0", "1", "96.0", "096", " 96", "1e2", "-96", "1281", "NaN", "", "۹۶", ["96", "96"], ["96"], { a: "96" }, null, 96])("is none at the width %j", (w) => {
    expect(wantedPicture(`/media/${key}`, w)).toBeNull()
  })

  it.each([
    "/media/", "/media", "/media//a", "/media/a/", "/media/a//b", "/media/../secrets.json", "/media/a/../../b", "/media/a/..", "/media/./a", "/media/..%2fa", "/media/%2e%2e/a",
    "/media/a%00", "/media/a%2fb", "/media/a\\b", "/media/..\\..\\b", "/media/a.svg", "/media/A", "/media/a_b", "/media/-a", "/media/a-", "/media/a--b", "/media/a b", "/media/a\nb",
    "/media/a\u0000", "/media/ف", "/media/~root", "/media/c:/a", "/media/a?b", "/media/a;b", `/media/${"a".repeat(201)}`, "/other/a", "//media/a", "/media/a/b/.tmp", "/media/constructor.x",
  ])("is none under %j", (path) => {
    expect(wantedPicture(path, "96")).toBeNull()
  })

  it("says no to a long nasty key at once", () => {
    const started = performance.now()
    expect(wantedPicture(`/media/${"a-".repeat(100_000)}!`, "96")).toBeNull()
    expect(wantedPicture(`/media/${"a".repeat(199)}!`, "96")).toBeNull()
    expect(performance.now() - started).toBeLessThan(1000)
  })
})

describe("AVIF is taken", () => {
  it.each([
    ["image/avif,image/webp,*/*", true], ["image/webp, image/avif;q=0.8", true], ["IMAGE/AVIF", true], ["image/avif;q=0", false], ["image/avif; q=0.000", false],
    ["image/webp,*/*", false], ["*/*", false], ["image/*", false], ["", false], [undefined, false], ["image/avifx", false],
  ] as const)("by %j: %s", (accept, taken) => {
    expect(takesAvif(accept)).toBe(taken)
  })
})
