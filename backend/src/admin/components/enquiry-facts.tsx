import { Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import type { AdminEnquiry } from "../../contracts/admin"
import { useWords } from "../lib/use-words"

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-3 gap-x-4 py-1">
      <Text size="small" className="text-ui-fg-subtle">
        {label}
      </Text>
      <Text size="small" className="col-span-2 whitespace-pre-line">
        {children}
      </Text>
    </div>
  )
}

/** Titles are kept as they were on the day, in both languages or in one. */
function titleOf(title: unknown, words: (text: { fa: string; en: string }) => string): string | null {
  if (typeof title === "string") return title
  if (typeof title !== "object" || title === null || !("fa" in title) || !("en" in title)) return null
  const { fa, en } = title
  return typeof fa === "string" && typeof en === "string" ? words({ fa, en }) : null
}

export function EnquiryFacts({ enquiry }: { enquiry: AdminEnquiry }) {
  const { t, text, number, instant } = useWords()
  const or = (value: string | null) => value ?? t("common.none")
  return (
    <>
      <section className="px-6 py-4">
        <Heading level="h2" className="mb-2">
          {t("enquiries.contact")}
        </Heading>
        <Fact label={t("enquiries.date")}>{instant(enquiry.created_at)}</Fact>
        <Fact label={t("enquiries.company")}>
          <bdi>{enquiry.company}</bdi>
        </Fact>
        <Fact label={t("enquiries.person")}>
          <bdi>{enquiry.name}</bdi>
        </Fact>
        <Fact label={t("enquiries.country")}>{enquiry.country}</Fact>
        <Fact label={t("enquiries.email")}>
          <bdi dir="ltr">{or(enquiry.email)}</bdi>
        </Fact>
        <Fact label={t("enquiries.messenger")}>
          <bdi dir="ltr">{or(enquiry.messenger)}</bdi>
        </Fact>
        <Fact label={t("enquiries.locale")}>{enquiry.locale}</Fact>
      </section>
      <section className="px-6 py-4">
        <Heading level="h2" className="mb-2">
          {t("enquiries.wish")}
        </Heading>
        <Fact label={t("enquiries.from")}>{enquiry.consortium}</Fact>
        {enquiry.items.map((item, index) => (
          <Fact key={index} label={`${t("enquiries.amount")}: ${number(item.amount)}`}>
            <bdi>{titleOf(item.title, text) ?? item.kind ?? item.listing_id ?? t("common.none")}</bdi>
          </Fact>
        ))}
        <Fact label={t("enquiries.incoterm")}>{or(enquiry.incoterm)}</Fact>
        <Fact label={t("enquiries.place")}>{or(enquiry.place)}</Fact>
        <Fact label={t("enquiries.message")}>
          <bdi>{or(enquiry.message)}</bdi>
        </Fact>
      </section>
    </>
  )
}
