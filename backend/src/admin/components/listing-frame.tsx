import { Button, Container, Heading, Table, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useWords } from "../lib/use-words"

export interface Column<Row> {
  title: string
  cell: (row: Row) => ReactNode
  /** long words that may take several lines; all else stays on one, and a narrow screen scrolls */
  wraps?: boolean
}

const cellClass = (wraps = false) => (wraps ? "min-w-48 first:ps-6 last:pe-6" : "whitespace-nowrap first:ps-6 last:pe-6")

interface FrameProps<Row> {
  title: string
  empty: string
  /** null while they are on their way */
  rows: readonly Row[] | null
  columns: Column<Row>[]
  failed: boolean
  retry: () => void
  actions?: ReactNode
  /** between heading and rows */
  head?: ReactNode
  /** under the rows: the way to further ones */
  foot?: ReactNode
}

/** What lists look like: loading, failed, empty and filled are four different pictures. */
export function ListingFrame<Row extends { id: string }>({ title, empty, rows, columns, failed, retry, actions, head, foot }: FrameProps<Row>) {
  const { t } = useWords()
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-6 py-4">
        <Heading level="h1">{title}</Heading>
        {actions}
      </div>
      {head && <div className="px-6 py-4">{head}</div>}
      {failed ? (
        <div className="flex items-center gap-x-4 px-6 py-8">
          <Text>{t("common.failed")}</Text>
          <Button size="small" variant="secondary" onClick={retry}>
            {t("common.retry")}
          </Button>
        </div>
      ) : !rows ? (
        <Text className="px-6 py-8">{t("common.loading")}</Text>
      ) : (
        rows.length === 0 && <Text className="px-6 py-8">{empty}</Text>
      )}
      {rows && rows.length > 0 && (
        <div className="overflow-x-auto">
          <Table>
            <Table.Header>
              <Table.Row>
                {columns.map((column) => (
                  <Table.HeaderCell key={column.title} className={cellClass(column.wraps)}>{column.title}</Table.HeaderCell>
                ))}
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {rows.map((row) => (
                <Table.Row key={row.id}>
                  {columns.map((column) => (
                    <Table.Cell key={column.title} className={cellClass(column.wraps)}>{column.cell(row)}</Table.Cell>
                  ))}
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
      {foot}
    </Container>
  )
}
