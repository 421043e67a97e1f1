import type { AdminClusterPage } from "../../contracts/admin-pages"
import { useWords } from "../lib/use-words"
import { FactRow, Part } from "./fact-rows"

/** Who signs in for a member or a cluster, and as what. */
export function People({ people }: Pick<AdminClusterPage, "people">) {
  const { t, digits } = useWords()
  return (
    <Part title={t("clusters.people")} empty={people.length === 0 && t("clusters.noPeople")}>
      {people.map(({ id, name, email, mobile, role }) => (
        <FactRow key={id} label={t(`clusters.roles.${role}`, role)}>
          <bdi>{name}</bdi>
          <span className="flex flex-wrap gap-x-3 text-ui-fg-subtle">
            {[email, mobile && digits(mobile)].map((each) => each && <bdi key={each} dir="ltr" >{each}</bdi>)}
          </span>
        </FactRow>
      ))}
    </Part>
  )
}
