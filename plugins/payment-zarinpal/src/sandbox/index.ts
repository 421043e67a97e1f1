export { createSandbox, type SandboxOptions } from "./app.js"
export type { Message } from "./messages.js"
export type { PaymentState, SandboxPayment } from "./payment.js"
