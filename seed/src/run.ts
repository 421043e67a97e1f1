import { settings } from "../../backend/src/shared/settings"
import { tehranDay } from "../../backend/src/shared/tehran"
import { buildApplications } from "./build/applications"
import { buildClusters } from "./build/clusters"
import { buildGoods } from "./build/goods"
import { buildHistory } from "./build/history"
import { buildListings } from "./build/listings"
import { buildMembers } from "./build/members"
import { buildPeople } from "./build/people"
import { buildShop } from "./build/shop"
import { artist } from "./pictures/artist"
import { demoProfile } from "./profiles/demo"
import type { Profile } from "./profiles/profile"
import { testProfile } from "./profiles/test"
import type { Container } from "./support/container"
import type { Today } from "./support/days"
import { progress } from "./support/progress"

const profiles: Record<string, (today: Today) => Profile> = { demo: demoProfile, test: testProfile }

/**
 * Fills a shop: `medusa exec ../seed/src/run.ts demo|test`, from the backend's
 * folder. Everything is known by handle, so that a second run, also after an
 * interrupted first one, adds what is missing and changes nothing.
 * @throws Error in production, without a password, or for a profile that there is not
 */
export default async function run({ container, args }: { container: Container; args: string[] }): Promise<void> {
  if (process.env.KHOOSHE_ENV === "production") throw new Error("Demo members, demo goods and demo passwords have no place in production")
  const password = process.env.KHOOSHE_DEMO_PASSWORD
  if (!password) throw new Error("Set KHOOSHE_DEMO_PASSWORD: all demo accounts are given it")
  const name = args[0] ?? "demo"
  const profileOf = profiles[name]
  if (!profileOf) throw new Error(`no profile "${name}"; there are: ${Object.keys(profiles).join(", ")}`)

  const today = { day: tehranDay(new Date()) }
  const profile = profileOf(today)
  const told = progress((line) => console.log(line))
  const pictures = await artist(settings().home)
  const sales_channel_id = await buildShop(container, profile, told)
  const clusterIds = await buildClusters(container, profile, pictures, told)
  const memberIds = await buildMembers(container, profile, pictures, today, told)
  await buildGoods(container, profile, pictures, sales_channel_id, told)
  await buildPeople(container, profile, { member: memberIds, cluster: clusterIds }, password, told)
  await buildHistory(container, profile, today, told)
  await buildApplications(container, profile, password, told)
  await buildListings(container, profile, told)
  told.end(name)
}
