import type { Picture } from "@contracts/shared"
import { useText } from "@/shared/texts"
import { classes } from "./classes"

const widths = [96, 160, 320, 480, 640, 960, 1280]

type Props = {
  picture: Picture | null
  /** the width it takes on the page, as CSS `sizes` */
  sizes: string
  /** first thing seen: fetched at once; all others wait until they come near */
  eager?: boolean
  /** stands beside its name, so that its words would only repeat it */
  decorative?: boolean
  /** fills its ground to the edge (a pour of candy, a piece of a rug) */
  full?: boolean
  className?: string
}

/** A drawing of a good on its sunken ground, in the sizes that the media route keeps. */
export function GoodPicture({ picture, sizes, eager = false, decorative = false, full = false, className }: Props) {
  const say = useText()
  return (
    <span className={classes("art", full && "art-full", className)}>
      {picture && (
        <img
          src={`${picture.url}?w=480`}
          srcSet={widths.map((width) => `${picture.url}?w=${width} ${width}w`).join(", ")}
          sizes={sizes}
          width={picture.width}
          height={picture.height}
          alt={decorative ? "" : say(picture.alt)}
          loading={eager ? "eager" : "lazy"}
          fetchPriority={eager ? "high" : "auto"}
          decoding="async"
        />
      )}
    </span>
  )
}
