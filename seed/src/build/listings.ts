import { rebuildListingsWorkflow } from "../../../backend/src/workflows/listing/rebuild-listings"
import type { Profile } from "../profiles/profile"
import type { Container } from "../support/container"
import type { Progress } from "../support/progress"

/** What the shop shows of all that: the read model and its search, whole. */
export async function buildListings(container: Container, profile: Profile, progress: Progress): Promise<void> {
  await rebuildListingsWorkflow(container).run({ input: { all: true } })
  progress.done("listings", profile.goods.length, profile.goods.length)
}
