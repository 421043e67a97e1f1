import { cityChoices, readPlaces } from "@/features/checkout/data"
import { defaultLocale, isLocale } from "@/i18n/locales"
import { outage, unlessOutage } from "@/shared/outage"

/** `?province=` → `{ cities: [{ value, label }] }`, in the language of the path. Empty for a province that is not. */
export async function GET(request: Request, { params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params
  const province = new URL(request.url).searchParams.get("province") ?? ""
  const places = await unlessOutage(readPlaces())
  if (places === outage) return Response.json({ code: "unexpected", type: "unexpected", message: "no list of places" }, { status: 503 })
  const cities = cityChoices(places, province.slice(0, 60), isLocale(locale) ? locale : defaultLocale)
  return Response.json({ cities }, { headers: { "cache-control": "public, max-age=86400" } })
}
