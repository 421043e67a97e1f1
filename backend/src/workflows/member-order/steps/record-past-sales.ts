import type { CreateOrderDTO, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { DeliveryMethod } from "../../../contracts/cart"
import { MEMBER_ORDER_MODULE } from "../../../modules/member-order"
import { newOrderKey } from "../../../modules/member-order/reference"
import type { MemberOrderModuleService } from "../../../modules/member-order/service"
import { cutOrder } from "../../../modules/member-order/slices"
import { priceUnitOf, unitPriceRial } from "../../../modules/packaging/rules"
import { databaseOf, rowsOf } from "../../../shared/database"
import { removeSlices } from "../../cart/steps/write-slices"
import { readPastGoods, type PastGood } from "../read/past-goods"

export interface PastSale {
  /** by which it is known: KH- and seven digits */
  number: string
  method: DeliveryMethod
  delivery_rial: number
  /** UTC, ISO 8601 */
  placed_at: string
  delivered_at: string
  /** ISO day in Asia/Tehran */
  due_on: string
  buyer: { first_name: string; last_name: string; phone: string; province: string; city: string; address_1: string; postal_code: string }
  /** packs of one member */
  lines: { sku: string; quantity: number }[]
}

/** A sale with the goods of its lines; all are of the same member. */
type Known = { sale: PastSale; lines: { good: PastGood; quantity: number }[]; seller: PastGood; option: string; total_rial: number }

function known(sale: PastSale, goods: ReadonlyMap<string, PastGood>): Known {
  const lines = sale.lines.map(({ sku, quantity }) => {
    const good = goods.get(sku)
    if (!good) throw new Error(`${sale.number}: no pack ${sku} with a price`)
    return { good, quantity }
  })
  const seller = lines[0]?.good
  const option = seller?.options.find(({ method }) => method === sale.method)
  if (!seller || !option || lines.some(({ good }) => good.member_id !== seller.member_id)) throw new Error(`${sale.number}: not of one member who sends by ${sale.method}`)
  return { sale, lines, seller, option: option.id, total_rial: lines.reduce((all, { good, quantity }) => all + good.price_rial * quantity, sale.delivery_rial) }
}

const orderOf = ({ sale, lines, option, total_rial }: Known): CreateOrderDTO => ({
  currency_code: "irr",
  // over, so that it waits for nobody in the admin
  status: "completed",
  shipping_address: { ...sale.buyer, country_code: "ir" },
  items: lines.map(({ good, quantity }) => ({ variant_id: good.variant_id, variant_sku: good.sku, title: good.title.fa, quantity, unit_price: good.price_rial })),
  shipping_methods: [{ name: sale.method, shipping_option_id: option, amount: sale.delivery_rial, data: { method: sale.method } }],
  transactions: [{ amount: total_rial, currency_code: "irr", reference: "past_sale", reference_id: sale.number }],
})

export const recordPastSalesStep = createStep(
  "record-past-sales",
  async ({ sales }: { sales: PastSale[] }, { container }) => {
    const database = databaseOf(container)
    const taken = await rowsOf<{ number: string }>(database, "select number from order_reference where number = any(:numbers)", { numbers: sales.map(({ number }) => number) })
    const fresh = sales.filter(({ number }) => !taken.some((each) => each.number === number))
    if (fresh.length === 0) return new StepResponse({ recorded: 0 }, [])
    const goods = await readPastGoods(database, fresh.flatMap(({ lines }) => lines.map(({ sku }) => sku)))
    const all = fresh.map((sale) => known(sale, goods))

    const orders = await container.resolve(Modules.ORDER).createOrders(all.map(orderOf))
    const byNumber = new Map(orders.map((order) => [order.transactions?.[0]?.reference_id, order]))
    const ids = orders.map(({ id }) => id)
    try {
      // the module has no word for when an order was made
      await rowsOf(database, `update "order" o set created_at = s.placed_at from jsonb_to_recordset(cast(:made as jsonb)) as s(id text, placed_at timestamptz) where o.id = s.id`, {
        made: JSON.stringify(all.map(({ sale }) => ({ id: byNumber.get(sale.number)?.id, placed_at: sale.placed_at }))),
      })
      const service: MemberOrderModuleService = container.resolve(MEMBER_ORDER_MODULE)
      const cut = all.map(({ sale, lines, seller, option, total_rial }) => {
        const order = byNumber.get(sale.number)
        const items = order?.items ?? []
        const [slice] = cutOrder(
          lines.map(({ good, quantity }) => {
            const { member_id, variant_id, product_handle, title, pack, net_amount, net_unit, price_rial, gross_gram } = good
            const id = items.find((item) => item.variant_id === variant_id)?.id ?? ""
            return { id, member_id, gross_rial: price_rial * quantity, discount: 0, variant_id, product_handle, title, pack, picture: null, quantity, net_amount, net_unit, unit: priceUnitOf(net_unit), price_rial, unit_price_rial: unitPriceRial(price_rial, net_amount, net_unit), permit_id: null, permits: [], gross_gram }
          }),
          [{ member_id: seller.member_id, gross_rial: sale.delivery_rial, discount: 0, method: sale.method, shipping_option_id: option, due_on: sale.due_on, earliest: null, latest: null }],
          [seller],
          total_rial,
          () => "",
        )
        if (!order || !slice) throw new Error(`${sale.number} was not cut`)
        return { sale, slice, order_id: order.id }
      })
      await service.createOrderReferences(cut.map(({ sale, order_id }) => ({ order_id, cart_id: `past_${sale.number}`, number: sale.number, key: newOrderKey(), mobile: sale.buyer.phone, locale: "fa" })))
      // a pick-up code has opened its door and opens none again
      const rows = await service.createMemberOrders(cut.map(({ sale, slice: { lines: _, ...slice }, order_id }) => ({ ...slice, pickup_code: null, state: "delivered" as const, placed_at: new Date(sale.placed_at), order_id, number: sale.number })))
      const idOf = new Map(rows.map((row) => [row.order_id, row.id]))
      await service.createMemberOrderLines(cut.flatMap(({ slice, order_id }) => slice.lines.map((line) => ({ ...line, member_order_id: idOf.get(order_id) ?? "" }))))
      await service.createMemberOrderEvents(
        cut.flatMap(({ sale, order_id }) =>
          (["placed", "delivered"] as const).map((state) => ({ state, at: new Date(state === "placed" ? sale.placed_at : sale.delivered_at), actor: "system", member_order_id: idOf.get(order_id) ?? "" })),
        ),
      )
    } catch (error) {
      // a step that throws is not compensated: what it wrote goes here
      await forget(container, ids)
      throw error
    }
    return new StepResponse({ recorded: fresh.length }, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) await forget(container, ids)
  },
)

/** Removes orders of past sales with all that was written of them. Doing it twice does no harm. */
async function forget(container: MedusaContainer, ids: string[]): Promise<void> {
  await rowsOf(databaseOf(container), "delete from member_order_event e using member_order m where m.id = e.member_order_id and m.order_id = any(:ids)", { ids })
  for (const id of ids) await removeSlices(container, id)
  await container.resolve(Modules.ORDER).deleteOrders(ids)
}
