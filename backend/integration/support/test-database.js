/**
 * Medusa's runner makes its databases itself and wants the server in pieces.
 * `DATABASE_URL` names the server (any database on it), as everywhere else.
 * @param {NodeJS.ProcessEnv} env
 */
function setTestDatabase(env) {
  if (!env.DATABASE_URL) throw new Error("DATABASE_URL must name a PostgreSQL server on which tests may create databases")
  const { hostname, port, username, password } = new URL(env.DATABASE_URL)
  // the runner asks for TLS of every server that is not called localhost
  env.DB_HOST = ["127.0.0.1", "[::1]"].includes(hostname) ? "localhost" : hostname
  env.DB_PORT = port || "5432"
  env.DB_USERNAME = decodeURIComponent(username)
  env.DB_PASSWORD = decodeURIComponent(password)
  env.MEDUSA_DISABLE_TELEMETRY = "true"
  env.LOG_LEVEL = env.LOG_LEVEL || "error"
}

module.exports = { setTestDatabase }
