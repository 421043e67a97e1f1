export * from "./outcomes.js"
export { createDriver, type DriverOptions, type PaymentRequest, type ZarinpalDriver } from "./driver.js"
export { authorityPattern } from "./answers.js"
