export * from "./attempt.js"
export * from "./rules.js"
export * from "./store.js"
export { createSqlAttemptStore, type SqlConnection } from "./sql-store.js"
