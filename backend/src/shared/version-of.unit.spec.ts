import { expect, it } from "vitest"
import { versionOf } from "./version-of"

it("the same facts have the same version, whatever the order of their keys", () => expect(versionOf({ a: 1, b: { c: [1, 2], d: null } })).toBe(versionOf({ b: { d: null, c: [1, 2] }, a: 1 })))
it.each([[{ a: 1 }, { a: 2 }], [{ a: [1, 2] }, { a: [2, 1] }], [{ a: null }, {}], [{ a: "1" }, { a: 1 }]])("%j and %j are told apart", (one, other) => expect(versionOf(one)).not.toBe(versionOf(other)))
