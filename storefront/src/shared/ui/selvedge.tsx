import { useId } from "react"
import { clusterLook } from "./cluster-look"
import { seeded } from "./seeded"

const stitch = 5

/** Two rows of slanted stitches in the cluster's dyes: a sequence from its handle and back again. */
function stitches(handle: string): { width: number; paths: Map<string, string> } {
  const { dyes } = clusterLook(handle)
  const random = seeded(`${handle}selv`)
  const half = Array.from({ length: 6 }, () => Math.floor(random() * dyes.length))
  const sequence = [...half, ...half.toReversed()]
  const paths = new Map<string, string>()
  const draw = (colour: string | undefined, path: string) => colour && paths.set(colour, (paths.get(colour) ?? "") + path)
  for (const [index, dye] of [...sequence, sequence[0] ?? 0].entries()) {
    const x = index * stitch
    draw(dyes[dye], `M${x} 0h5l-2.5 5h-5z`)
    draw(dyes[(dye + 1) % dyes.length], `M${x - 2.5} 5h5l2.5 5h-5z`)
  }
  return { width: sequence.length * stitch, paths }
}

/** The woven band of a cluster: on its head, tile, parcels and desk. */
export function Selvedge({ cluster, className = "" }: { cluster: string; className?: string }) {
  const id = useId()
  const { width, paths } = stitches(cluster)
  return (
    <svg className={`selvedge ${className}`} aria-hidden="true">
      <defs>
        <pattern id={id} width={width} height={10} patternUnits="userSpaceOnUse" patternTransform="scale(.8)">
          <rect width={width} height={10} fill={clusterLook(cluster).dyes[0]} />
          {[...paths].map(([colour, path]) => (
            <path key={colour} d={path} fill={colour} />
          ))}
          <path d={`M0 4.7h${width}v.6H0z`} fillOpacity=".15" />
        </pattern>
      </defs>
      <rect width="100%" height="8" fill={`url(#${id})`} />
    </svg>
  )
}
