"use client"

import { useState, type ReactNode } from "react"
import { SelectField } from "@/shared/ui/field"

type Option = { value: string; label: string }
type Words = { province: string; provinceChoose: string; city: string; cityChoose: string; cityFirst: string; cityLoading: string; cityFailed: string }
type Props = {
  provinces: Option[]
  /** cities of the province that the page was drawn with */
  cities: Option[]
  province: string
  city: string
  errors: { province?: string; city?: string }
  words: Words
  /** answers `{ cities }` for `?province=` */
  source: string
  /** the button that asks for the cities where no script runs */
  children: ReactNode
}

const isAnswer = (value: unknown): value is { cities: Option[] } => typeof value === "object" && value !== null && "cities" in value && Array.isArray(value.cities)

/** Province, and the cities of that province: fetched when the province changes, so that 1,300 of them need not travel. */
export function PlaceFields({ provinces, cities: first, province: given, city: givenCity, errors, words, source, children }: Props) {
  const [province, setProvince] = useState(given)
  const [city, setCity] = useState(givenCity)
  const [cities, setCities] = useState(first)
  const [state, setState] = useState<"ready" | "loading" | "failed">("ready")

  const choose = async (code: string) => {
    setProvince(code)
    setCity("")
    setCities([])
    if (!code) return
    setState("loading")
    try {
      const answer: unknown = await (await fetch(`${source}?province=${encodeURIComponent(code)}`)).json()
      if (!isAnswer(answer)) throw new Error("no list of cities")
      setCities(answer.cities)
      setState("ready")
    } catch {
      setState("failed")
    }
  }
  const nothing = province === "" ? words.cityFirst : state === "loading" ? words.cityLoading : words.cityChoose

  return (
    <>
      <SelectField label={words.province} name="province" autoComplete="address-level1" required value={province} error={errors.province} onChange={(event) => void choose(event.target.value)}>
        <option value="">{words.provinceChoose}</option>
        {provinces.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </SelectField>
      {children}
      <SelectField label={words.city} name="city" autoComplete="address-level2" required value={city} error={state === "failed" ? words.cityFailed : errors.city} onChange={(event) => setCity(event.target.value)}>
        <option value="">{nothing}</option>
        {cities.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </SelectField>
    </>
  )
}
