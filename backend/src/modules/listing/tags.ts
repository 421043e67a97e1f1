/** At most so many pages are fetched anew at once; the others are when somebody asks. */
const WARM_AT_ONCE = 12

/** Pages of the shop worth fetching right after these tags changed, in Persian: what most readers open first. */
export function warmPathsOf(tags: readonly string[]): string[] {
  const paths = tags.flatMap((tag) => {
    const [kind, handle] = tag.split(":")
    if (kind === "home") return ["/fa"]
    if (kind === "cluster") return [`/fa/clusters/${handle}`]
    return kind === "listing" ? [`/fa/products/${handle}`] : []
  })
  return paths.slice(0, WARM_AT_ONCE)
}
