import { z } from "zod"
import { day, localizedText, priceUnit, rial } from "./shared"

/** What was sold: paid slices from placed to delivered, by the day in Asia/Tehran on which they were placed. */
export const clusterFigure = z.object({
  /** in whole grams, pairs, square centimetres or pieces, by the answer's `unit` */
  amount: z.number().int(),
  parcels: z.number().int(),
  lines: z.number().int(),
})
/** … with what the member's goods brought, discounts taken off, delivery left out. */
export const memberFigure = clusterFigure.extend({ rial })

export const figureSpan = z.enum(["weeks", "months"])
export const figureCalendar = z.enum(["jalali", "gregorian"])
export const figureBy = z.enum(["member", "kind", "pack", "destination"])

const figuresOf = <F extends z.ZodType>(figure: F) =>
  z.object({
    span: figureSpan,
    by: figureBy,
    calendar: figureCalendar,
    /** amounts are of what is sold by this unit, and so is all else */
    unit: priceUnit,
    /** every unit by which something was sold in this time, the most sold first */
    units: z.array(z.object({ unit: priceUnit, lines: z.number().int() })),
    today: day,
    /** without gaps, the oldest first; days both included */
    buckets: z.array(z.object({ from: day, to: day, /** today is in it */ running: z.boolean() })),
    /** one for each bucket */
    totals: z.array(figure),
    sum: figure,
    /** the most sold first */
    rows: z.array(
      z.object({
        /** handle, code of a province, "pickup", the pack's words; null for all others together */
        key: z.string().nullable(),
        name: localizedText.nullable(),
        figures: z.array(figure),
        sum: figure,
      }),
    ),
    /** days of as many buckets before these, and after; null when those have not begun */
    earlier: z.object({ from: day, to: day }),
    later: z.object({ from: day, to: day }).nullable(),
  })

/** `GET /desk/clusters/:id/figures?span=&by=&from=&to=&calendar=&unit=`: acts see_cluster_figures; no money */
export const clusterFigures = figuresOf(clusterFigure)
export type ClusterFigures = z.infer<typeof clusterFigures>

/** `GET /desk/members/:id/figures?…`, not by member: acts see_figures */
export const memberFigures = figuresOf(memberFigure)
export type MemberFigures = z.infer<typeof memberFigures>
