export { SmsError, type SmsDriver } from "./driver.js"
export { createKavenegarDriver, kavenegarOptions } from "./kavenegar.js"
export { createSmsIrDriver, smsIrOptions } from "./sms-ir.js"
