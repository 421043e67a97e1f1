import { defineRouteConfig } from "@medusajs/admin-sdk"
import { SquaresPlus } from "@medusajs/icons"
import { Link } from "react-router-dom"
import type { AdminCluster, AdminClusters } from "../../../contracts/admin-pages"
import { Listing } from "../../components/listing"
import { useWords } from "../../lib/use-words"

/** Every cluster of the registry, those with a shop first. */
const ClustersPage = () => {
  const { t, text, number } = useWords()
  return (
    <Listing<AdminClusters, AdminCluster>
      title={t("clusters.title")}
      empty={t("clusters.empty")}
      path="/admin/clusters"
      rows={(answer) => answer.clusters}
      columns={[
        { title: t("clusters.name"), cell: (row) => <Link className="text-ui-fg-interactive" to={`/clusters/${row.id}`}><bdi>{text(row.name)}</bdi></Link> },
        { title: t("clusters.kind"), cell: (row) => t(`clusters.kinds.${row.kind}`) },
        { title: t("clusters.province"), cell: (row) => text(row.province) },
        { title: t("clusters.stage"), cell: (row) => (row.stage ? t(`clusters.stageNames.${row.stage}`, row.stage) : t("common.none")) },
        { title: t("clusters.units"), cell: (row) => (row.units === null ? "" : number(row.units)) },
        { title: t("clusters.members"), cell: (row) => number(row.members) },
        { title: t("clusters.shop"), cell: (row) => t(row.has_shop ? "clusters.yes" : "clusters.no") },
      ]}
    />
  )
}

export const config = defineRouteConfig({ label: "clusters.title", translationNs: "khooshe", icon: SquaresPlus, rank: 1 })

export default ClustersPage
