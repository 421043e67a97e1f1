import type { DeskParcel } from "@contracts/desk"
import { useTranslations } from "next-intl"
import { Button } from "@/shared/ui/button"
import { Note } from "@/shared/ui/note"
import { actsOf, type DeskAction } from "../acts"
import { ActForm } from "./act-form"

/** What was just done, to which slice, and its undo as long as there is one. */
export function DoneNote({ act, order, member, from }: { act: DeskAction; order: DeskParcel; member: string; from: "list" | "order" }) {
  const t = useTranslations("desk")
  return (
    <Note tone="ok" live className="items-center">
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <p>{t.rich(`done.${act}`, { number: () => <bdi dir="ltr">{order.number}</bdi> })}</p>
        {act === "pack" && actsOf(order.actions).undo && (
          <ActForm member={member} order={order.id} act="undo_pack" from={from}>
            <Button look="quiet" compact>
              {t("acts.undo_pack")}
            </Button>
          </ActForm>
        )}
      </div>
    </Note>
  )
}
