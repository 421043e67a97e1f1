"use client"

// Nothing happens in it: as client code its address travels once, where a server component would write each width twice into the page.

/** Widths that are offered, by the place a picture has on its page. */
const widthsOf = { tile: [96, 160], card: [160, 320, 640], hero: [480, 640, 960, 1280] } as const
export type Place = keyof typeof widthsOf

/** The width it takes on most pages; a picture that differs says so. */
const sizesOf: Record<Place, string> = { tile: "56px", card: "(min-width: 840px) 280px, (min-width: 600px) 33vw, 46vw", hero: "(min-width: 840px) 600px, 92vw" }

type Props = { url: string; width: number; height: number; alt: string; sizes?: string; place?: Place; eager?: boolean }

/** One picture of the media route in the widths that its place needs. */
export function Drawing({ url, width, height, alt, place = "card", sizes = sizesOf[place], eager = false }: Props) {
  return (
    <img
      src={`${url}?w=${widthsOf[place][1]}`}
      srcSet={widthsOf[place].map((each) => `${url}?w=${each} ${each}w`).join(", ")}
      sizes={sizes}
      width={width}
      height={height}
      alt={alt}
      loading={eager ? "eager" : "lazy"}
      fetchPriority={eager ? "high" : "auto"}
      decoding="async"
    />
  )
}
