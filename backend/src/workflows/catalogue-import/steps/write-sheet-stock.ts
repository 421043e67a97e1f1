import type { IInventoryService } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MEMBER_MODULE } from "../../../modules/member"
import type { MemberModuleService } from "../../../modules/member/service"
import { shopError } from "../../../shared/shop-error"
import { holdingStock, moveStock, type StockMove } from "../../stock/move-stock"
import type { SheetStockToWrite } from "./judge-rows"

type Input = { member_id: string; stocks: SheetStockToWrite[] }

/**
 * Sets amounts at the member's town, never below what is reserved by then; undone by moving the difference back.
 * @throws conflict when buyers were promised more meanwhile: the batch is undone and its rows are judged anew
 */
export const writeSheetStockStep = createStep(
  "write-sheet-stock",
  async ({ member_id, stocks }: Input, { container }) => {
    if (stocks.length === 0) return new StepResponse<number, StockMove[]>(0, [])
    const { stock_location_id: location_id } = await container.resolve<MemberModuleService>(MEMBER_MODULE).retrieveMember(member_id, { select: ["id", "stock_location_id"] })
    if (!location_id) throw shopError("conflict", `Member ${member_id} has no place for stock`)
    const wanted = new Map(stocks.map(({ inventory_item_id, to }) => [inventory_item_id, to]))
    const ids = [...wanted.keys()]
    const moves = await holdingStock(container, ids, async () => {
      const levels = await container
        .resolve<IInventoryService>(Modules.INVENTORY)
        .listInventoryLevels({ inventory_item_id: ids, location_id }, { select: ["inventory_item_id", "stocked_quantity", "reserved_quantity"], take: ids.length })
      const levelOf = new Map(levels.map((level) => [level.inventory_item_id, level]))
      const moves = [...wanted].map(([inventory_item_id, to]): StockMove => {
        const level = levelOf.get(inventory_item_id)
        if (!level) throw shopError("conflict", `${inventory_item_id} is not kept at ${location_id}`)
        if (to < Number(level.reserved_quantity)) throw shopError("conflict", `Of ${inventory_item_id} more is reserved than ${to}`)
        return { inventory_item_id, location_id, by: to - Number(level.stocked_quantity) }
      })
      await moveStock(container, moves)
      return moves
    })
    return new StepResponse(stocks.length, moves)
  },
  async (moves, { container }) => {
    if (moves) await moveStock(container, moves, -1)
  },
)
