import { expect, it } from "vitest"
import { forgetTyped, keepTyped, readTyped, sameTyped, typedIn } from "./drafts"

function storage(refuses = false): Storage {
  const kept = new Map<string, string>()
  return {
    length: 0, key: () => null, clear: () => kept.clear(), getItem: (name) => kept.get(name) ?? null, removeItem: (name) => void kept.delete(name),
    setItem: (name, value) => {
      if (refuses) throw new DOMException("full", "QuotaExceededError")
      kept.set(name, value)
    },
  }
}
const form = () => {
  const made = new FormData()
  for (const [name, value] of [["version", "3"], ["$ACTION_ID_1", ""], ["has", "title"], ["seen_bulk", "5"], ["title_fa", "شکرپنیر"], ["chip", "1"], ["chip", "2"]] as const) made.append(name, value)
  made.append("file", new Blob(["x"]), "a.jpg")
  return made
}

it("what somebody typed is kept until the server has it, several values of a name too, and nothing of the page's own", () => {
  const box = storage()
  const typed = typedIn(form())
  expect(typed).toEqual([["title_fa", "شکرپنیر"], ["chip", "1"], ["chip", "2"]])
  keepTyped(box, "list_1", "words", typed)
  expect(readTyped(box, "list_1", "words")).toEqual(typed)
  expect([readTyped(box, "list_2", "words"), readTyped(box, "list_1", "stock")]).toEqual([null, null])
  expect(sameTyped(typed, typedIn(form()))).toBe(true)
  forgetTyped(box, "list_1", "words")
  expect(readTyped(box, "list_1", "words")).toBeNull()
})

it("a full or foreign storage breaks nothing", () => {
  const full = storage(true)
  keepTyped(full, "list_1", "words", [["a", "b"]])
  expect(readTyped(full, "list_1", "words")).toBeNull()
  const foreign = storage()
  foreign.setItem("khooshe_draft:list_1:words", "{not json")
  expect(readTyped(foreign, "list_1", "words")).toBeNull()
  foreign.setItem("khooshe_draft:list_1:words", '[["a",1]]')
  expect(readTyped(foreign, "list_1", "words")).toBeNull()
})
