import Link from "next/link"
import { useLocale } from "next-intl"
import type { ComponentProps } from "react"
import { localPath } from "@/shared/paths"

type Props = Omit<ComponentProps<typeof Link>, "href" | "prefetch"> & { /** a path without its language, from `paths` */ href: string }

/** A link inside the shop, in the language of the page. Nothing is fetched ahead: buyers pay for their data. */
export function ShopLink({ href, ...rest }: Props) {
  return <Link prefetch={false} href={localPath(useLocale(), href)} {...rest} />
}
