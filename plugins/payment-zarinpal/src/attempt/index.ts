export * from "./attempt.js"
export * from "./rules.js"
export * from "./store.js"
export { attemptColumns, createSqlAttemptStore, type SqlConnection } from "./sql-store.js"
