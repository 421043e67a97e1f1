import { createClustersWorkflow } from "../../../backend/src/workflows/cluster/create-cluster"
import { createKindsWorkflow } from "../../../backend/src/workflows/kind/create-kind"
import type { Artist } from "../pictures/artist"
import type { Profile } from "../profiles/profile"
import { clusterToCreate } from "../registry/source"
import type { Container } from "../support/container"
import type { Progress } from "../support/progress"

/** The registry, and the kinds of goods under the clusters that have a shop. Answers the ids of clusters by handle. */
export async function buildClusters(container: Container, profile: Profile, artist: Artist, progress: Progress): Promise<Map<string, string>> {
  const clusters = await Promise.all(profile.registry.map(clusterToCreate).map(artist.cluster))
  const { result } = await createClustersWorkflow(container).run({ input: { clusters } })
  progress.done("clusters", clusters.length, profile.registry.length)

  const { clusters: roots, goods } = profile.kinds
  await createKindsWorkflow(container).run({ input: { kinds: roots } })
  await createKindsWorkflow(container).run({ input: { kinds: goods } })
  progress.done("kinds", goods.length, goods.length)
  return new Map(result.clusters.map(({ handle, id }) => [handle, id]))
}
