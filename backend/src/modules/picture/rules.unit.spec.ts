import { randomBytes } from "node:crypto"
import { describe, expect, it } from "vitest"
import { wantedPicture } from "../../shared/media/media-request"
import { isUploadKey, keyOfUpload, mayUpload } from "./rules"

describe("the key of an uploaded picture", () => {
  it("is one that can be asked for, and is told from a drawing's", () => {
    const key = keyOfUpload(randomBytes(16))
    expect(isUploadKey(key)).toBe(true)
    expect(wantedPicture(`/media/${key}`, "320")).toEqual({ key, width: 320 })
  })
  it.each(["rug/eslimi/full-0a1b2c3d", "up/", "up/abc", `up/${"a".repeat(33)}`, `up/../${"a".repeat(32)}`, `x/up/${"a".repeat(32)}`])("%s is none", (key) => expect(isUploadKey(key)).toBe(false))
})

it.each([[0, true], [59, true], [60, false], [1000, false]])("after %i pictures in an hour one more: %s", (sent, may) => expect(mayUpload(sent)).toBe(may))
