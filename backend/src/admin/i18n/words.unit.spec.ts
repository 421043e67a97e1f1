import { describe, expect, it } from "vitest"
import { memberActivity, memberKind } from "../../contracts/member"
import { memberOrderState } from "../../contracts/order"
import { permitState, permitType } from "../../contracts/permit"
import { templates } from "../../modules/message/templates"
import { en } from "./en"
import { fa } from "./fa"

/** The admin shows a key where a word is missing: what the system may say must have words here. */
describe.each([["en", en], ["fa", fa]])("the admin has words in %s", (_, words) => {
  it.each<[string, readonly string[], object]>([
    ["every message", Object.keys(templates), words.messages.templates],
    ["every state of a slice", memberOrderState.options, words.states],
    ["every type of permit", permitType.options, words.permits.types],
    ["every state of a permit", permitState.options, words.permits.states],
    ["every kind of member", memberKind.options, words.members.kinds],
    ["everything that a member does", memberActivity.options, words.members.activities],
  ])("for %s", (_name, said, known) => expect(said.filter((each) => !(each in known))).toEqual([]))
})
