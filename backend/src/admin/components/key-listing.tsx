import { Button } from "@medusajs/ui"
import { useInfiniteQuery } from "@tanstack/react-query"
import type { ReactNode } from "react"
import { read } from "../lib/client"
import { useWords } from "../lib/use-words"
import { ListingFrame, type Column } from "./listing-frame"

interface Props<Answer extends { next: string | null }, Row> {
  title: string
  empty: string
  path: string
  query?: Record<string, string>
  rows: (answer: Answer) => Row[]
  columns: Column<Row>[]
  actions?: ReactNode
  /** under the heading, of the first page */
  head?: (answer: Answer) => ReactNode
}

/** A list that is walked by key, further down with every press: what is new on top moves nothing that is on the screen. */
export function KeyListing<Answer extends { next: string | null }, Row extends { id: string }>({ title, empty, path, query = {}, rows, columns, actions, head }: Props<Answer, Row>) {
  const { t } = useWords()
  const { data, isError, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: [path, query],
    queryFn: ({ pageParam }) => read<Answer>(path, { ...query, ...(pageParam ? { after: pageParam } : {}) }),
    initialPageParam: "",
    getNextPageParam: (last: Answer) => last.next,
  })
  const [first] = data?.pages ?? []
  return (
    <ListingFrame
      title={title}
      empty={empty}
      rows={data ? data.pages.flatMap(rows) : null}
      columns={columns}
      failed={isError}
      retry={() => void refetch()}
      actions={actions}
      head={first && head?.(first)}
      foot={
        hasNextPage && (
          <div className="flex justify-center px-6 py-4">
            <Button size="small" variant="secondary" isLoading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
              {t("slices.more")}
            </Button>
          </div>
        )
      }
    />
  )
}
