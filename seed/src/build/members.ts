import { admitMembersWorkflow } from "../../../backend/src/workflows/member/admit-member"
import { memberToAdmit } from "../members/member"
import type { Artist } from "../pictures/artist"
import type { Profile } from "../profiles/profile"
import type { Container } from "../support/container"
import { from, type Today } from "../support/days"
import type { Progress } from "../support/progress"
import { buildPermits } from "./permits"
import { DELIVERY_PROVIDER } from "./shop"

/** Members with their deliveries, and their permits. Answers member ids by handle. */
export async function buildMembers(container: Container, profile: Profile, artist: Artist, today: Today, progress: Progress): Promise<Map<string, string>> {
  const day = (offset: number) => from(today, offset)
  const members = await Promise.all(
    profile.members.map(async ({ spec, town, number, trade }) => memberToAdmit(spec, town, number, day, trade ? await artist.process(trade) : [])),
  )
  const { result } = await admitMembersWorkflow(container).run({ input: { members, provider_id: DELIVERY_PROVIDER } })
  progress.done("members", result.members.length, members.length)

  await buildPermits(container, profile.permits)
  progress.done("permits", profile.permits.length, profile.permits.length)
  return new Map(result.members.map((member) => [member.handle, member.id]))
}
