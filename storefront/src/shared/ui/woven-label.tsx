"use client"

// Nothing happens in it: as client code its drawing travels once, where a server component would be written twice into every page.
import { classes } from "./classes"
import { clusterLook } from "./cluster-look"
import { seeded } from "./seeded"

const size = 9
const middle = 4

/** Nine by nine knots, mirrored both ways, from the handle: the face of a member without a photograph. */
function knots(member: string, cluster: string): { ground: string; paths: Map<string, string> } {
  const [first, accent, light, last] = clusterLook(cluster).dyes
  const random = seeded(member + cluster)
  const ground = Math.floor(random() * 2) === 0 ? first : last
  const rows: (string | null)[][] = Array.from({ length: size }, (_, y) =>
    Array.from({ length: middle + 1 }, (_, x) => {
      const depth = Math.abs(middle - x) + Math.abs(middle - y)
      if (depth === 0) return accent
      if (depth === 1) return light
      return random() < 0.42 ? (random() < 0.7 ? light : accent) : null
    }),
  )
  const paths = new Map<string, string>()
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const colour = rows[y <= middle ? y : size - 1 - y]?.[x <= middle ? x : size - 1 - x]
      if (colour) paths.set(colour, `${paths.get(colour) ?? ""}M${x} ${y}h1v1h-1z`)
    }
  return { ground, paths }
}

type Props = { member: string; cluster: string; size?: "sm" | "md" | "lg" | "xl" }

export function WovenLabel({ member, cluster, size: scale = "md" }: Props) {
  const { ground, paths } = knots(member, cluster)
  return (
    <svg className={classes("woven", scale !== "md" && `woven-${scale}`)} viewBox="-1 -1 11 11" aria-hidden="true" shapeRendering="crispEdges">
      <rect x="-1" y="-1" width="11" height="11" fill={ground} />
      {[...paths].map(([colour, path]) => (
        <path key={colour} d={path} fill={colour} />
      ))}
    </svg>
  )
}
