import "server-only"
import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { outage, unlessOutage } from "@/shared/outage"
import { pageLocale } from "@/shared/page"
import { textIn } from "@/shared/texts"
import { readDeskOrder, readMe } from "./data"
import { deskPaths } from "./paths"
import type { Section } from "./sections"

type Params<T> = { params: Promise<{ locale: string } & T> }

/** The title of a section's page, with whose desk it is: who serves several has them in tabs side by side. */
export const sectionTitle =
  (section: Section) =>
  async ({ params }: Params<{ id: string }>): Promise<Metadata> => {
    const locale = await pageLocale(params)
    const { id } = await params
    const [t, me] = await Promise.all([getTranslations({ locale, namespace: "desk" }), unlessOutage(readMe())])
    const grant = me === outage ? undefined : me?.grants.find(({ scope_id }) => scope_id === id)
    return { title: [t(`section.${section}`), ...(grant ? [textIn(grant.name, locale)] : [])].join(" · ") }
  }

/** The title of a page of one slice: its number, which browsers also make the name of a printed file. */
export const orderTitle =
  (page: "order" | "label" | "slip") =>
  async ({ params }: Params<{ id: string; orderId: string }>): Promise<Metadata> => {
    const locale = await pageLocale(params)
    const { id, orderId } = await params
    const path = page === "order" ? deskPaths.order(id, orderId) : deskPaths.print(id, orderId, page)
    const [t, order] = await Promise.all([getTranslations({ locale, namespace: "desk" }), unlessOutage(readDeskOrder(locale, id, orderId, path))])
    return { title: [t(page === "order" ? "print.number" : `print.${page}`), ...(order === outage || !order ? [] : [order.number])].join(" ") }
  }
