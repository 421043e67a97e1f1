import type { ApplicationFacts } from "@contracts/application"
import type { LocalizedText } from "@contracts/shared"
import { useLocale, useTranslations } from "next-intl"
import { toPersianDigits } from "@khooshe/persian-text"
import { useText } from "@/shared/texts"

type Props = { facts: ApplicationFacts; goods: readonly { handle: string; name: LocalizedText }[]; place: string }

/** What was filled in, as a reader reads it. */
export function FactsList({ facts, goods, place }: Props) {
  const t = useTranslations("apply.field")
  const empty = useTranslations("apply")("empty")
  const member = useTranslations("member")
  const say = useText()
  const locale = useLocale()
  const number = (text: string) => <bdi dir="ltr">{locale === "fa" ? toPersianDigits(text) : text}</bdi>
  const rows = [
    [t("kind"), facts.kind && member(`kind.${facts.kind}`)],
    [t("activity"), facts.activity && member(`activity.${facts.activity}`)],
    [t("goods"), goods.map(({ name }) => say(name)).join(locale === "fa" ? "، " : ", ")],
    [t("name_fa"), facts.name_fa && <bdi lang="fa">{facts.name_fa}</bdi>],
    [t("name_en"), facts.name_en && <bdi lang="en">{facts.name_en}</bdi>],
    [t("legal_name"), facts.legal_name && <bdi>{facts.legal_name}</bdi>],
    [t("legal_id"), facts.legal_id && number(facts.legal_id)],
    [t("mobile"), facts.mobile && number(facts.mobile)],
    [t("place"), place && <bdi>{place}</bdi>],
    [t("pickup_address"), facts.pickup_address && <bdi>{facts.pickup_address}</bdi>],
    [t("story"), facts.story && <bdi className="whitespace-pre-line">{facts.story}</bdi>],
  ] as const
  return (
    <dl className="panel facts">
      {rows.map(([label, value]) => [<dt key={`${label}-t`}>{label}</dt>, <dd key={`${label}-d`} className="min-w-0 break-words">{value || <span className="text-ink-3">{empty}</span>}</dd>])}
    </dl>
  )
}
