import { useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { teamRoles } from "../roles"

/** The roles of a workshop, each with what it may do. */
export function RoleChoice({ legend, chosen }: { legend: ReactNode; chosen: string }) {
  const t = useTranslations("desk.team")
  const role = useTranslations("desk.role")
  return (
    <fieldset className="grid gap-2">
      <legend className="field-label pb-1">{legend}</legend>
      {teamRoles.map((each) => (
        <label key={each} className="option">
          <input className="sr-only" type="radio" name="role" value={each} defaultChecked={each === chosen} />
          <span className="option-dot" />
          <span>
            <b>{role(each)}</b>
            <span className="block text-xs text-ink-2">{t(`does.${each}`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
