import "server-only"
import { readFrame } from "@/features/frame/data"
import type { Locale } from "@/i18n/locales"
import { outage, unlessOutage } from "@/shared/outage"
import { textIn } from "@/shared/texts"

/** The name of a cluster; null when it cannot be read, since a desk works without it. */
export async function clusterName(handle: string, locale: Locale): Promise<string | null> {
  const frame = await unlessOutage(readFrame())
  const found = frame === outage ? undefined : frame.shops.find((shop) => shop.handle === handle)
  return found ? textIn(found.name, locale) : null
}
