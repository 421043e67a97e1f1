import { describe, expect, it } from "vitest"
import { isTag, isWarmPath, reads, tags } from "./cache"

describe("the webhook refreshes only what readers keep", () => {
  it("knows the tag of every read", () => {
    const all = [reads.home(), reads.registry(), reads.frame(), reads.config(), reads.places(), reads.cluster("a-b"), reads.member("a"), reads.kind("a"), reads.listing("a1"), reads.showcase("a")]
    expect(all.flatMap((read) => read.tags).filter((tag) => !isTag(tag))).toEqual([])
    expect(tags.listing("x")).toBe("listing:x")
  })
  it.each(["", "other", "listing:", "listing:../x", "listing:a b", "home:x"])("refuses the tag «%s»", (tag) => expect(isTag(tag)).toBe(false))

  it.each(["/fa", "/en/clusters", "/fa/products/nastaran-shekarpanir"])("warms %s", (path) => expect(isWarmPath(path)).toBe(true))
  it.each(["//evil.example", "/fa/../api/revalidate", "/api/revalidate", "http://x", "/fa?x=1", "/fa/%2e%2e", "@evil", "/de"])("does not fetch %s", (path) => expect(isWarmPath(path)).toBe(false))
})
