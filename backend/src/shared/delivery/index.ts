export { deliveryChoices, memberShipping, type DeliveringMember, type DeliveryChoice, type MemberParcel } from "./delivery-choices"
export { dueDay, pickupReadyAt, type WorkTimes } from "./readiness"
