import type { IInventoryService, ILockingModule, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MEMBER_MODULE } from "../../../modules/member"
import type { MemberModuleService } from "../../../modules/member/service"
import { shopError } from "../../../shared/shop-error"
import type { SheetStockToWrite } from "./judge-rows"

type Input = { member_id: string; stocks: SheetStockToWrite[] }

/**
 * Sets amounts at the member's town under the locks under which Medusa reserves, and never below what is reserved by then.
 * @throws conflict when buyers were promised more meanwhile: the batch is undone and its rows are judged anew
 */
async function setStock(container: MedusaContainer, { member_id, stocks }: Input, amountOf: (stock: SheetStockToWrite) => number) {
  if (stocks.length === 0) return
  const { stock_location_id } = await container.resolve<MemberModuleService>(MEMBER_MODULE).retrieveMember(member_id, { select: ["id", "stock_location_id"] })
  if (!stock_location_id) throw shopError("conflict", `Member ${member_id} has no place for stock`)
  const inventory = container.resolve<IInventoryService>(Modules.INVENTORY)
  const ids = stocks.map(({ inventory_item_id }) => inventory_item_id)
  await container.resolve<ILockingModule>(Modules.LOCKING).execute(ids, async () => {
    const levels = await inventory.listInventoryLevels({ inventory_item_id: ids, location_id: stock_location_id }, { select: ["inventory_item_id", "reserved_quantity"], take: ids.length })
    const reserved = new Map(levels.map((level) => [level.inventory_item_id, Number(level.reserved_quantity)]))
    const low = stocks.find((stock) => amountOf(stock) < (reserved.get(stock.inventory_item_id) ?? 0))
    if (low) throw shopError("conflict", `Of ${low.inventory_item_id} more is reserved than ${amountOf(low)}`)
    await inventory.updateInventoryLevels(stocks.map((stock) => ({ inventory_item_id: stock.inventory_item_id, location_id: stock_location_id, stocked_quantity: amountOf(stock) })))
  })
}

/** Sets stock; undone by setting what was. */
export const writeSheetStockStep = createStep(
  "write-sheet-stock",
  async (input: Input, { container }) => {
    await setStock(container, input, (stock) => stock.to)
    return new StepResponse(input.stocks.length, input)
  },
  async (input, { container }) => {
    if (input) await setStock(container, input, (stock) => stock.from)
  },
)
