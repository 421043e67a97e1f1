import { sheetFile } from "@/features/desk/sheet-file"

/** The label as a file. */
export const GET = (_: Request, { params }: { params: Promise<{ locale: string; id: string; orderId: string }> }) => sheetFile(params, "label")
