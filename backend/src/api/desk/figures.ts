import type { MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { figureBy, figureCalendar, figureSpan, type ClusterFigures, type MemberFigures } from "../../contracts/desk-figures"
import { day, priceUnit } from "../../contracts/shared"
import { databaseOf } from "../../shared/database"
import { readQuery } from "../../shared/read-query"
import { sheetFormats, sheetTypes, writeSheet } from "../../shared/sheet/write-sheet"
import { shopError } from "../../shared/shop-error"
import { tehranDay } from "../../shared/tehran"
import { periodOf } from "../../workflows/figures/period"
import { readFigures, type SoldFigure } from "../../workflows/figures/read/figures"
import { figuresTable } from "../../workflows/figures/sheet"
import type { DeskRequest } from "./scope"

/** Rows by name on a page, and in a file. */
const named = { page: 24, file: 500 }

const asked = {
  span: figureSpan.default("weeks"),
  from: day.optional(),
  to: day.optional(),
  calendar: figureCalendar.default("jalali"),
  unit: priceUnit.optional(),
}
const clusterQuery = z.object({ ...asked, by: figureBy.default("member") }).strict()
const memberQuery = z.object({ ...asked, by: figureBy.exclude(["member"]).default("kind") }).strict()
const file = { format: z.enum(sheetFormats).default("csv"), language: z.enum(["fa", "en"]).default("fa") }
const clusterFile = clusterQuery.extend(file)
const memberFile = memberQuery.extend(file)

type Scope = { kind: "member" | "cluster"; id: string }

/**
 * Figures of a scope, with the member's money.
 * @throws invalid_dates when the days are turned round or too many
 */
async function soldIn(req: DeskRequest, scope: Scope, { span, calendar, from, to, by, unit }: z.output<typeof clusterQuery>, most: number) {
  const today = tehranDay(new Date())
  const period = periodOf({ span, calendar, from, to }, today)
  if (!period) throw shopError("invalid_dates", `No figures from ${from} to ${to}`, { field: "from" })
  const figures = await readFigures(databaseOf(req.scope), { scope, by, buckets: period.buckets, unit, most })
  return { span, by, calendar, today, ...period, ...figures }
}

/** What a cluster may know of its members' sales: every field is named, so that no money comes along. */
const withoutMoney = ({ amount, parcels, lines }: SoldFigure) => ({ amount, parcels, lines })

async function clusterFigures(req: DeskRequest, id: string, query: z.output<typeof clusterQuery>, most: number): Promise<ClusterFigures> {
  const { totals, sum, rows, ...rest } = await soldIn(req, { kind: "cluster", id }, query, most)
  return { ...rest, totals: totals.map(withoutMoney), sum: withoutMoney(sum), rows: rows.map(({ key, name, figures, sum: all }) => ({ key, name, figures: figures.map(withoutMoney), sum: withoutMoney(all) })) }
}

export const answerClusterFigures = async (req: DeskRequest, res: MedusaResponse, id: string) => {
  res.json(await clusterFigures(req, id, readQuery(clusterQuery, req.query), named.page))
}

export const answerMemberFigures = async (req: DeskRequest, res: MedusaResponse, id: string) => {
  const figures: MemberFigures = await soldIn(req, { kind: "member", id }, readQuery(memberQuery, req.query), named.page)
  res.json(figures)
}

async function answerFile(res: MedusaResponse, figures: ClusterFigures | MemberFigures, { format, language }: { format: (typeof sheetFormats)[number]; language: "fa" | "en" }) {
  const written = await writeSheet(figuresTable(figures, language), format)
  res.set({
    "content-type": sheetTypes[format],
    "content-disposition": `attachment; filename="khooshe-${figures.by}-${figures.span}-${figures.buckets[0]?.from}.${format}"`,
    "x-content-type-options": "nosniff",
  })
  res.send(written)
}

export const answerClusterFile = async (req: DeskRequest, res: MedusaResponse, id: string) => {
  const query = readQuery(clusterFile, req.query)
  await answerFile(res, await clusterFigures(req, id, query, named.file), query)
}

export const answerMemberFile = async (req: DeskRequest, res: MedusaResponse, id: string) => {
  const query = readQuery(memberFile, req.query)
  await answerFile(res, await soldIn(req, { kind: "member", id }, query, named.file), query)
}
