import type { LocaleCode } from "../../contracts/shared"

/** The page of one order, for somebody without an account: the key stands in for one. */
export const orderLink = (shopUrl: string, locale: LocaleCode, number: string, key: string) => `${shopUrl}/${locale}/orders/${number}?key=${encodeURIComponent(key)}`

/** Where a member works. */
export const deskLink = (shopUrl: string, locale: LocaleCode) => `${shopUrl}/${locale}/desk`

/** … and where its papers are. */
export const permitsLink = (shopUrl: string, locale: LocaleCode, memberId: string) => `${deskLink(shopUrl, locale)}/members/${memberId}/permits`

/** Where an applicant sees how it stands. */
export const applicationLink = (shopUrl: string, locale: LocaleCode, id: string) => `${shopUrl}/${locale}/desk/apply/${id}`

/** Where a cluster's agent decides about an application. */
export const clusterApplicationLink = (shopUrl: string, locale: LocaleCode, cluster_id: string, id: string) => `${shopUrl}/${locale}/desk/clusters/${cluster_id}/applications/${id}`

/** A text as an operator may read it: the secret in a buyer's link is nobody else's. */
export const withoutKeys = (text: string) => text.replace(/([?&]key=)[\w%-]+/g, "$1…")
