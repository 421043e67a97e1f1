import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createOrderWorkflow, createReservationsWorkflow } from "@medusajs/medusa/core-flows"
import { MEMBER_ORDER_MODULE } from "../../src/modules/member-order"
import { newOrderKey, newOrderNumber } from "../../src/modules/member-order/reference"
import type { MemberOrderModuleService } from "../../src/modules/member-order/service"
import { cutOrder } from "../../src/modules/member-order/slices"
import type { Ground } from "./ground"

export interface TestOrder {
  order_id: string
  number: string
  key: string
  mobile: string
  /** slice ids, in the order of the ground's members */
  slices: [string, string]
  total_rial: number
}

export const pickupCode = "4821"
const delivery_rial = 650_000
const address = { first_name: "زهرا", last_name: "احمدی", phone: "09121234567", province: "IR-28", city: "بجنورد", address_1: "خیابان طالقانی، پلاک ۵", postal_code: "9413813114", country_code: "ir" }

/** An order of both members (so many packs of one line each, a discount in rial on each) with its reservations and pending slices, as completion leaves it before the money is captured. */
export async function upToReserved(container: MedusaContainer, { members, region_id, sales_channel_id }: Ground, customer_id?: string, { quantity = 2, discount = 0 } = {}): Promise<TestOrder> {
  const { result: order } = await createOrderWorkflow(container).run({
    input: {
      region_id,
      sales_channel_id,
      currency_code: "irr",
      email: "buyer@khooshe.example",
      ...(customer_id ? { customer_id } : {}),
      shipping_address: address,
      items: members.map((member) => ({ variant_id: member.variant_id, title: member.handle, quantity, unit_price: member.price_rial })),
      shipping_methods: members.map((member) => ({ name: member.method, shipping_option_id: member.shipping_option_id, amount: delivery_rial, data: { method: member.method } })),
    },
  })
  const lineOf = (variant_id: string) => order.items?.find((item) => item.variant_id === variant_id)?.id ?? ""
  if (discount) await container.resolve(Modules.ORDER).createOrderLineItemAdjustments(members.map((member) => ({ item_id: lineOf(member.variant_id), code: "NOWRUZ", amount: discount })))
  await createReservationsWorkflow(container).run({
    input: { reservations: members.map((member) => ({ line_item_id: lineOf(member.variant_id), inventory_item_id: member.inventory_item_id, location_id: member.stock_location_id, quantity: quantity * member.bulk })) },
  })

  const total_rial = members.reduce((all, member) => all + member.price_rial * quantity + delivery_rial - discount, 0)
  const slices = cutOrder(
    members.map((member) => ({
      id: lineOf(member.variant_id), member_id: member.id, gross_rial: member.price_rial * quantity, discount, variant_id: member.variant_id, product_handle: `good-${member.handle}`,
      title: { fa: "شکرپنیر", en: "Shekarpanir" }, pack: { fa: "جعبه ۲۵۰ گرمی", en: "250 g box" }, picture: null, quantity, net_amount: 250, net_unit: "g" as const, unit: "kg" as const, price_rial: member.price_rial, unit_price_rial: member.price_rial * 4, permit_id: null, permits: [], gross_gram: 300,
    })),
    members.map((member) => ({ member_id: member.id, gross_rial: delivery_rial, discount: 0, method: member.method, shipping_option_id: member.shipping_option_id, due_on: "2026-11-24", earliest: "2026-11-25", latest: "2026-11-27" })),
    members.map((member) => ({ member_id: member.id, cluster_id: member.cluster_id, stock_location_id: member.stock_location_id, vat_registered: true })),
    total_rial,
    () => pickupCode,
  )
  const memberOrders = container.resolve<MemberOrderModuleService>(MEMBER_ORDER_MODULE)
  const reference = { order_id: order.id, number: newOrderNumber(), key: newOrderKey(), mobile: address.phone, locale: "fa" }
  await memberOrders.createOrderReferences({ ...reference, cart_id: `cart_of_${order.id}` })
  const rows = await memberOrders.createMemberOrders(slices.map(({ lines: _, ...slice }) => ({ ...slice, order_id: order.id, number: reference.number })))
  const idOf = (member_id: string) => rows.find((row) => row.member_id === member_id)?.id ?? ""
  await memberOrders.createMemberOrderLines(slices.flatMap((slice) => slice.lines.map((line) => ({ ...line, member_order_id: idOf(slice.member_id) }))))
  return { ...reference, slices: [idOf(members[0].id), idOf(members[1].id)], total_rial }
}

/** The buyer's money for an order is captured. */
export async function capture(container: MedusaContainer, { order_id, total_rial }: TestOrder): Promise<void> {
  const payments = container.resolve(Modules.PAYMENT)
  const [collection] = await payments.createPaymentCollections([{ currency_code: "irr", amount: total_rial }])
  const session = await payments.createPaymentSession(collection?.id ?? "", { provider_id: "pp_system_default", currency_code: "irr", amount: total_rial, data: {} })
  const payment = await payments.authorizePaymentSession(session.id, {})
  if (!payment) throw new Error("The payment was not authorised")
  await payments.capturePayment({ payment_id: payment.id })
  await container.resolve(Modules.ORDER).addOrderTransactions({ order_id, amount: total_rial, currency_code: "irr", reference: "capture", reference_id: payment.id })
  await container.resolve(ContainerRegistrationKeys.LINK).create({ [Modules.ORDER]: { order_id }, [Modules.PAYMENT]: { payment_collection_id: collection?.id } })
}
