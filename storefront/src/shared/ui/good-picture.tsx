import type { Picture } from "@contracts/shared"
import { useText } from "@/shared/texts"
import { classes } from "./classes"
import { Drawing, type Place } from "./drawing"

type Props = {
  picture: Picture | null
  /** tile: beside a line of text; card: in a grid; hero: the large one of its page */
  place?: Place
  /** the width it takes on the page, as CSS `sizes`, where it is not the usual one of its place */
  sizes?: string
  /** first thing seen: fetched at once; all others wait until they come near */
  eager?: boolean
  /** stands beside its name, so that its words would only repeat it */
  decorative?: boolean
  /** fills its ground to the edge (a pour of candy, a piece of a rug) */
  full?: boolean
  className?: string
}

/** A drawing of a good on its sunken ground, in the sizes that the media route keeps. */
export function GoodPicture({ picture, place, sizes, eager, decorative = false, full = false, className }: Props) {
  const say = useText()
  return (
    <span className={classes("art", full && "art-full", className)}>
      {picture && <Drawing url={picture.url} width={picture.width} height={picture.height} alt={decorative ? "" : say(picture.alt)} sizes={sizes} place={place} eager={eager} />}
    </span>
  )
}
