import { notFound } from "next/navigation"

/** Addresses that are no page. Not kept: anybody can invent any number of them. */
export const dynamic = "force-dynamic"

export default function NoSuchPage() {
  notFound()
}
