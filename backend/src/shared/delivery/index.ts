export { deliveryChoices, memberShipping, type DeliveringMember, type DeliveryChoice, type MemberParcel } from "./delivery-choices"
export { closedDays, dueDay, pickupReadyAt, type WorkTimes } from "./readiness"
