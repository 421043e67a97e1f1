export { otpStates, type NewOtp, type OtpStore } from "./store.js"
export { createSqlOtpStore, otpColumns, type SqlConnection, type SqlSession } from "./sql-store.js"
