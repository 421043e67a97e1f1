export { ILLUSTRATIVE_TARIFFS } from "./illustrative-table"
export { METHOD_RULES, type MethodRule } from "./method-rules"
export { PLAIN_SIDE_MM, PLAIN_VOLUME_MM3, isOverSize, parcelOf } from "./parcel"
export { quote } from "./quote"
export {
  buildShippingContext,
  quoteForMember,
  readShippingContext,
  type IranShippingContext,
  type MemberShipping,
} from "./shipping-context"
export { isSoundRow, tableInForce, tariffProblems, type TariffProblem } from "./table"
export {
  DELIVERY_METHODS,
  DISTANCE_BANDS,
  REFUSALS,
  type DeliveryMethod,
  type DistanceBand,
  type Parcel,
  type ParcelLine,
  type Quote,
  type QuoteStep,
  type Refusal,
  type TariffRow,
  type TariffTable,
} from "./types"
