import type { NextRequest } from "next/server"
import { downloadDesk } from "@/features/desk/download"

type Context = { params: Promise<{ locale: string; id: string }> }

/** The figures as a file: the session is in a cookie of the shop, so the shop asks for it. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const { locale, id } = await params
  return downloadDesk(request, locale, `/desk/clusters/${encodeURIComponent(id)}/figures/download`)
}
