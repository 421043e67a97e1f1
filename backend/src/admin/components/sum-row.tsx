import { Text } from "@medusajs/ui"

/** A label and its amount at the two ends of a line. */
export function SumRow({ label, value, strong = false }: { label: string; value: string; strong?: boolean }) {
  const weight = strong ? "plus" : "regular"
  return (
    <div className="flex justify-between gap-x-4">
      <Text size="small" weight={weight} className={strong ? undefined : "text-ui-fg-subtle"}>
        {label}
      </Text>
      <Text size="small" weight={weight}>
        {value}
      </Text>
    </div>
  )
}
