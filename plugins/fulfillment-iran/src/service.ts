import type {
  CalculatedShippingOptionPrice,
  CalculateShippingOptionPriceDTO,
  CreateFulfillmentResult,
  CreateShippingOptionDTO,
  FulfillmentOption,
  Logger,
} from "@medusajs/framework/types"
import { AbstractFulfillmentProviderService, MedusaError } from "@medusajs/framework/utils"
import { z } from "zod"
import { DELIVERY_METHODS, quoteForMember, readShippingContext, type DeliveryMethod } from "./tariff"

/** What a shipping option of ours keeps in its `data`: whose it is, and which way it goes. */
const optionDataSchema = z.object({ method: z.enum(DELIVERY_METHODS), member_id: z.string().min(1) })
export type IranOptionData = z.infer<typeof optionDataSchema>

const NAMES: Readonly<Record<DeliveryMethod, string>> = {
  post: "Post (پست پیشتاز)",
  courier: "Courier in town (پیک شهری)",
  freight: "Freight to the terminal (باربری)",
  pickup: "Pick-up at the workshop (تحویل از کارگاه)",
}

/**
 * "No price" as Medusa understands it: without `calculated_amount` a chosen method is dropped at the next refresh
 * and an option cannot be chosen. The published type has no such case, hence the one assertion.
 */
function noPrice(): CalculatedShippingOptionPrice {
  const answer: Partial<CalculatedShippingOptionPrice> = { is_calculated_price_tax_inclusive: true }
  return answer as CalculatedShippingOptionPrice
}

/**
 * Post, courier, freight and pick-up in Iran. It keeps nothing and calls nobody: prices come from the tariff
 * tables and parcels that the backend puts into the pricing context (see `IranShippingContext`).
 */
export class IranFulfillmentProviderService extends AbstractFulfillmentProviderService {
  static override identifier = "iran"

  private readonly logger: Logger | undefined

  constructor(dependencies: { logger?: Logger }) {
    super()
    this.logger = dependencies.logger
  }

  override async getFulfillmentOptions(): Promise<FulfillmentOption[]> {
    return DELIVERY_METHODS.map((method) => ({ id: method, method, name: NAMES[method] }))
  }

  override async validateOption(data: Record<string, unknown>): Promise<boolean> {
    return optionDataSchema.safeParse(data).success
  }

  override async canCalculate(option: CreateShippingOptionDTO): Promise<boolean> {
    return optionDataSchema.safeParse(option.data).success
  }

  /** What a cart's method keeps is the option's own; nothing that a client sent along is let in. */
  override async validateFulfillmentData(optionData: Record<string, unknown>): Promise<IranOptionData> {
    const option = optionDataSchema.safeParse(optionData)
    if (!option.success) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "This shipping option names no member or no delivery method")
    }
    return option.data
  }

  /**
   * The price of the member's parcel in rial, tax included. Never throws, whatever the context holds: chosen
   * methods are priced again on every change of a cart, and a throw would lock the buyer out of it.
   */
  override async calculatePrice(
    optionData: CalculateShippingOptionPriceDTO["optionData"],
    _data: CalculateShippingOptionPriceDTO["data"],
    context: CalculateShippingOptionPriceDTO["context"],
  ): Promise<CalculatedShippingOptionPrice> {
    try {
      const option = optionDataSchema.safeParse(optionData)
      const shipping = readShippingContext(context)?.iran_shipping
      if (!option.success || !shipping || !Object.hasOwn(shipping.members, option.data.member_id)) return noPrice()
      const member = shipping.members[option.data.member_id]
      const answer = member ? quoteForMember(member, option.data.method, shipping.table, shipping.at) : null
      if (!answer?.ok) return noPrice()
      return { calculated_amount: answer.price_rial, is_calculated_price_tax_inclusive: true }
    } catch (error) {
      this.logger?.warn(`fulfillment-iran: no price, ${error instanceof Error ? error.message : "unreadable context"}`)
      return noPrice()
    }
  }

  /** The carrier is told by hand, so there is nothing to create but the record of which way it went. */
  override async createFulfillment(data: Record<string, unknown>): Promise<CreateFulfillmentResult> {
    const option = optionDataSchema.safeParse(data)
    return { data: option.success ? option.data : {}, labels: [] }
  }

  override async cancelFulfillment(): Promise<Record<string, never>> {
    return {}
  }

  override async createReturnFulfillment(): Promise<CreateFulfillmentResult> {
    return { data: {}, labels: [] }
  }

  override async getFulfillmentDocuments(): Promise<never[]> {
    return []
  }

  override async getReturnDocuments(): Promise<never[]> {
    return []
  }

  override async getShipmentDocuments(): Promise<never[]> {
    return []
  }

  override async retrieveDocuments(): Promise<void> {}
}
