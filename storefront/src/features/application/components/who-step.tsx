import type { MyApplication, MyApplications } from "@contracts/application"
import type { Places } from "@contracts/config"
import type { ErrorCode } from "@contracts/errors"
import { useLocale, useTranslations } from "next-intl"
import { PlaceFields } from "@/features/checkout/components/place-fields"
import { cityChoices, provinceChoices } from "@/features/checkout/data"
import { localPath } from "@/shared/paths"
import { useText } from "@/shared/texts"
import { Button } from "@/shared/ui/button"
import { Field, SelectField, TextAreaField } from "@/shared/ui/field"
import { fieldsOf } from "../steps"
import { ChoiceGroup } from "./choice-group"
import { StepForm } from "./step-form"

export type StepProps = { application: MyApplication; /** what could not be kept, as it was typed */ typed: Partial<Record<string, string>>; errors: Partial<Record<string, ErrorCode>>; /** say what is wrong on top */ check: boolean }
type Props = StepProps & { clusters: MyApplications["clusters"]; provinces: Places["provinces"] }

export const kinds = ["guild", "home_based", "industrial", "trader", "cooperative"] as const
const most = { name_fa: 60, name_en: 60, legal_name: 120, legal_id: 40, mobile: 40 } as const

/** Who applies: cluster, legal form, names, numbers and place. */
export function WhoStep({ application, clusters, provinces, typed, errors, check }: Props) {
  const t = useTranslations("apply")
  const words = useTranslations("member.kind")
  const address = useTranslations("checkout.address")
  const say = useText()
  const said = useTranslations("errors")
  const locale = useLocale()
  const { facts } = application
  const error = (field: string) => errors[field] && said(errors[field])
  const value = (field: keyof typeof most | "pickup_address") => typed[field] ?? facts[field]
  const province = typed.province ?? facts.province_code
  const text = (field: keyof typeof most) => ({ name: field, label: t(`field.${field}`), hint: t(`hint.${field}`), defaultValue: value(field), error: error(field), maxLength: most[field] })
  const wrong = check ? fieldsOf.who.filter((field) => errors[field]).map((field) => ({ field, label: t(`field.${field}`) })) : []
  return (
    <StepForm application={application} step="who" wrong={wrong}>
      {application.state === "draft" && (
        <SelectField name="cluster" label={t("field.cluster")} defaultValue={typed.cluster ?? application.cluster?.handle ?? ""} error={error("cluster")}>
          <option value="">{t("choose")}</option>
          {clusters.map((cluster) => (
            <option key={cluster.id} value={cluster.handle}>
              {say(cluster.name)}
            </option>
          ))}
        </SelectField>
      )}
      <ChoiceGroup name="kind" legend={t("field.kind")} choices={kinds.map((kind) => ({ value: kind, label: words(kind), hint: t(`kind.${kind}`) }))} chosen={[typed.kind ?? facts.kind ?? ""]} error={error("kind")} />
      <div className="grid gap-4 md:grid-cols-2">
        <Field {...text("name_fa")} autoComplete="organization" lang="fa" />
        <Field {...text("name_en")} dir="ltr" lang="en" className="text-start" />
        <Field {...text("legal_name")} autoComplete="name" />
        <Field {...text("legal_id")} inputMode="numeric" dir="ltr" />
        <Field {...text("mobile")} type="tel" inputMode="tel" autoComplete="tel" dir="ltr" />
      </div>
      <div className="grid gap-4 md:grid-cols-2">
        <PlaceFields
          key={province}
          provinces={provinceChoices(provinces, locale)}
          cities={cityChoices(provinces, province, locale)}
          province={province}
          city={typed.city ?? facts.city}
          errors={{ province: error("province"), city: error("city") }}
          source={localPath(locale, "/checkout/cities")}
          words={{ province: address("province"), provinceChoose: address("provinceChoose"), city: address("city"), cityChoose: address("cityChoose"), cityFirst: address("cityFirst"), cityLoading: address("cityLoading"), cityFailed: address("cityFailed") }}
        >
          <Button compact name="intent" value="cities" className="only-without-script md:col-span-2">
            {address("showCities")}
          </Button>
        </PlaceFields>
      </div>
      <TextAreaField name="pickup_address" label={t("field.pickup_address")} optional={t("optional")} hint={t("hint.pickup_address")} rows={2} maxLength={300} defaultValue={value("pickup_address")} error={error("pickup_address")} />
    </StepForm>
  )
}
