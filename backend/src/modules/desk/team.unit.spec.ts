import { describe, expect, it } from "vitest"
import { mayAct, deskRoles } from "./rules"
import { accessRefusal, answerRefusal, INVITATION_LIFE_MS, inviteRefusal, standingOf, teamRoles, type InvitationState, type TeamMate } from "./team"

const mate = (name: string, role: TeamMate["role"]): TeamMate => ({ grant_id: `dgrt_${name}`, desk_user_id: name, mobile: `0912000000${name.length}`, role })
const one = [mate("ann", "owner"), mate("clara", "clerk"), mate("pete", "packer"), mate("victoria", "viewer")]
const two = [...one, mate("oliver", "owner")]

describe("who may change whose access", () => {
  it.each<[string, TeamMate[], string, (typeof teamRoles)[number] | null, string | null]>([
    ["a clerk becomes packer", one, "clara", "packer", null],
    ["a packer becomes owner", one, "pete", "owner", null],
    ["a viewer becomes clerk", one, "victoria", "clerk", null],
    ["a clerk goes", one, "clara", null, null],
    ["the same role again", one, "clara", "clerk", null],
    ["the only owner is lowered", one, "ann", "clerk", "last_owner"],
    ["the only owner goes", one, "ann", null, "last_owner"],
    ["the only owner stays owner", one, "ann", "owner", null],
    ["one of two owners lowers herself", two, "ann", "packer", "own_access"],
    ["one of two owners removes herself", two, "ann", null, "own_access"],
    ["one of two owners lowers the other", two, "oliver", "clerk", null],
    ["one of two owners removes the other", two, "oliver", null, null],
    ["a grant of another team", one, "stranger", "clerk", "not_found"],
    ["a grant of another team goes", one, "stranger", null, "not_found"],
  ])("%s", (_, team, name, role, refusal) => expect(accessRefusal(team, "ann", `dgrt_${name}`, role)).toBe(refusal))

  it("no order of changes leaves a team without an owner", () => {
    for (const team of [one, two])
      for (const { grant_id } of team)
        for (const actor of team.filter(({ role }) => role === "owner"))
          for (const role of [...teamRoles, null]) {
            if (accessRefusal(team, actor.desk_user_id, grant_id, role)) continue
            const after = team.flatMap((each) => (each.grant_id !== grant_id ? [each.role] : role ? [role] : []))
            expect(after).toContain("owner")
          }
  })

  it("only owners manage a team", () => expect(deskRoles.filter((role) => mayAct("member", role, "manage_team"))).toEqual(["owner"]))
})

const now = new Date("2026-11-23T08:00:00Z")
const invited = (state: InvitationState, days = 7, mobile = "09121111111") => ({ mobile, state, expires_at: new Date(now.getTime() + days * 86_400_000) })

describe("an invitation", () => {
  it("stands for seven days", () => expect(INVITATION_LIFE_MS).toBe(604_800_000))

  it.each<[InvitationState, number, string]>([["open", 1, "open"], ["open", 0, "expired"], ["open", -1, "expired"], ["accepted", -1, "accepted"], ["declined", 1, "declined"], ["withdrawn", 1, "withdrawn"]])(
    "%s, %i days to go: %s",
    (state, days, standing) => expect(standingOf(invited(state, days), now)).toBe(standing),
  )

  it.each([
    ["a new number", [], "09123333333", null],
    ["somebody of the team", [], "09120000003", "already_in_team"],
    ["a number that is invited", [invited("open")], "09121111111", "already_invited"],
    ["a number whose invitation lapsed", [invited("open", -1)], "09121111111", null],
    ["a number that declined", [invited("declined")], "09121111111", null],
    ["a number that was withdrawn", [invited("withdrawn")], "09121111111", null],
    ["another number that is invited", [invited("open")], "09122222222", null],
  ])("%s may be invited", (_, invitations, mobile, refusal) => expect(inviteRefusal(one, invitations, mobile, now)).toBe(refusal))

  it.each<[string, InvitationState, number, string | null, string | null]>([
    ["its addressee", "open", 7, "09121111111", null],
    ["somebody else", "open", 7, "09122222222", "not_found"],
    ["somebody without a number", "open", 7, null, "not_found"],
    ["its addressee, too late", "open", -1, "09121111111", "invitation_closed"],
    ["its addressee, a second time", "accepted", 7, "09121111111", "invitation_closed"],
    ["its addressee after declining", "declined", 7, "09121111111", "invitation_closed"],
    ["its addressee after it was withdrawn", "withdrawn", 7, "09121111111", "invitation_closed"],
    ["somebody else, after all", "withdrawn", 7, "09122222222", "not_found"],
  ])("is answered by %s", (_, state, days, mobile, refusal) => expect(answerRefusal(invited(state, days), mobile, now)).toBe(refusal))
  it("that is none is not there", () => expect(answerRefusal(null, "09121111111", now)).toBe("not_found"))
})
