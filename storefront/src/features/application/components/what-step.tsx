import { useTranslations } from "next-intl"
import { useText } from "@/shared/texts"
import { TextAreaField } from "@/shared/ui/field"
import { Note } from "@/shared/ui/note"
import { fieldsOf } from "../steps"
import { ChoiceGroup } from "./choice-group"
import { StepForm } from "./step-form"
import type { StepProps } from "./who-step"

export const activities = ["makes", "packs", "supplies_packaging", "trades"] as const

/** What the workshop makes: its activity, the kinds of goods of its cluster, and its story. */
export function WhatStep({ application, typed, errors, check }: StepProps) {
  const t = useTranslations("apply")
  const words = useTranslations("member.activity")
  const said = useTranslations("errors")
  const say = useText()
  const { facts, kinds } = application
  const error = (field: string) => errors[field] && said(errors[field])
  const wrong = check ? fieldsOf.what.filter((field) => errors[field]).map((field) => ({ field, label: t(`field.${field}`) })) : []
  return (
    <StepForm application={application} step="what" wrong={wrong}>
      <ChoiceGroup name="activity" legend={t("field.activity")} choices={activities.map((activity) => ({ value: activity, label: words(activity), hint: t(`activity.${activity}`) }))} chosen={[typed.activity ?? facts.activity ?? ""]} error={error("activity")} />
      {kinds.length > 0 ? (
        <ChoiceGroup many name="goods" legend={t("field.goods")} hint={t("hint.goods")} choices={kinds.map(({ handle, name }) => ({ value: handle, label: <bdi>{say(name)}</bdi> }))} chosen={typed.goods?.split(" ") ?? facts.goods} error={error("goods")} />
      ) : (
        <Note tone="warn">{t("clusterFirst")}</Note>
      )}
      <TextAreaField name="story" label={t("field.story")} hint={t("hint.story")} rows={4} maxLength={1000} defaultValue={typed.story ?? facts.story} error={error("story")} />
    </StepForm>
  )
}
