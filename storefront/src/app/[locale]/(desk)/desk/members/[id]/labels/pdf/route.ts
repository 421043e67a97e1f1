import type { NextRequest } from "next/server"
import { labelsFile } from "@/features/desk/sheet-file"

/** Labels of a page of the list as a file. */
export const GET = (request: NextRequest, { params }: { params: Promise<{ locale: string; id: string }> }) => labelsFile(request, params)
