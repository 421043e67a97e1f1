import type { ErrorCode } from "@contracts/errors"
import type { Places } from "@contracts/config"
import { useLocale, useTranslations } from "next-intl"
import { localPath, paths } from "@/shared/paths"
import { Button, ButtonLink } from "@/shared/ui/button"
import { Field } from "@/shared/ui/field"
import { Note } from "@/shared/ui/note"
import { saveAddress } from "../actions"
import { addressFields, longest, type AddressField, type AddressValues, type FieldErrors } from "../address"
import { cityChoices, provinceChoices } from "../data"
import { BusyButton } from "./busy-button"
import { PlaceFields } from "./place-fields"

type Props = { values: AddressValues; errors: FieldErrors<AddressField>; provinces: Places["provinces"]; /** there is an address to go back to */ canKeep: boolean }

/** Name of a field in the messages. */
const labels = { name: "name", mobile: "mobile", province: "province", city: "city", address_1: "street", postal_code: "postal" } as const satisfies Record<AddressField, string>

/**
 * Who and where. What was refused is listed on top with a way to each field, said again at the field, and everything
 * that was typed is still there. The browser's own checks are off: they know neither Persian digits nor our words.
 */
export function AddressForm({ values, errors, provinces, canKeep }: Props) {
  const t = useTranslations("checkout.address")
  const say = useTranslations("errors")
  const locale = useLocale()
  const wrong = addressFields.filter((field) => errors[field])
  const words = (field: AddressField): string | undefined => errors[field] && say(errors[field] satisfies ErrorCode)
  const common = (field: AddressField) => ({ name: field, label: t(labels[field]), defaultValue: values[field], error: words(field), required: true, maxLength: longest[field] })
  return (
    <section className="panel p-4 md:p-5" id="address" aria-labelledby="address-title">
      <h2 className="text-lg" id="address-title">
        {t("title")}
      </h2>
      <p className="pb-4 text-sm text-ink-2">{t("lead")}</p>
      {wrong.length > 0 && (
        <Note tone="danger" live className="mb-4">
          {t("problems", { count: wrong.length })}
          <ul className="flex flex-wrap gap-x-4">
            {wrong.map((field) => (
              <li key={field}>
                <a className="link inline-block py-1" href={`#field-${field}`}>
                  {t(labels[field])}
                </a>
              </li>
            ))}
          </ul>
        </Note>
      )}
      <form action={saveAddress} noValidate className="grid gap-4 md:grid-cols-2">
        <input type="hidden" name="locale" value={locale} />
        {/* the first button is the one that Enter presses; it must be the one that saves */}
        <button className="hidden" tabIndex={-1} aria-hidden="true" />
        <Field {...common("name")} autoComplete="name" />
        <Field {...common("mobile")} type="tel" inputMode="tel" autoComplete="tel" dir="ltr" hint={t("mobileHint")} className="text-start" />
        <PlaceFields
          key={`${values.province} ${values.city}`}
          provinces={provinceChoices(provinces, locale)}
          cities={cityChoices(provinces, values.province, locale)}
          province={provinces.find(({ code, fa }) => code === values.province || fa === values.province)?.code ?? ""}
          city={values.city}
          errors={{ province: words("province"), city: words("city") }}
          source={localPath(locale, "/checkout/cities")}
          words={{ province: t("province"), provinceChoose: t("provinceChoose"), city: t("city"), cityChoose: t("cityChoose"), cityFirst: t("cityFirst"), cityLoading: t("cityLoading"), cityFailed: t("cityFailed") }}
        >
          <Button compact name="intent" value="cities" className="only-without-script md:col-span-2">
            {t("showCities")}
          </Button>
        </PlaceFields>
        <Field {...common("address_1")} autoComplete="street-address" className="md:col-span-2" />
        <Field {...common("postal_code")} inputMode="numeric" autoComplete="postal-code" dir="ltr" hint={t("postalHint")} />
        <div className="flex flex-wrap items-center gap-3 pt-1 md:col-span-2">
          <BusyButton look="primary">{t("save")}</BusyButton>
          {canKeep && (
            <ButtonLink look="quiet" href={`${paths.checkout()}#deliveries`}>
              {t("keep")}
            </ButtonLink>
          )}
        </div>
      </form>
    </section>
  )
}
