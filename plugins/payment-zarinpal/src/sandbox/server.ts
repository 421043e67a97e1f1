import { resolve } from "node:path"
import { z } from "zod"
import { createSandbox } from "./app.js"

const environment = z.object({
  SANDBOX_PORT: z.coerce.number().int().min(0).max(65_535).default(9100),
  SANDBOX_HOST: z.string().min(1).default("127.0.0.1"),
  SANDBOX_DATA: z.string().min(1).default(".khooshe/sandbox"),
  KHOOSHE_ENV: z.string().optional(),
})

function main(): void {
  const env = environment.parse(process.env)
  if (env.KHOOSHE_ENV === "production") {
    console.error("The sandbox gateway does not run in production: anybody could mark a payment as paid.")
    process.exit(1)
  }
  const server = createSandbox({ dataDir: resolve(env.SANDBOX_DATA) })
  server.on("error", (error) => {
    const taken = "code" in error && error.code === "EADDRINUSE"
    console.error(taken ? `Port ${env.SANDBOX_PORT} is taken; set SANDBOX_PORT to another one.` : `The sandbox gateway cannot start: ${error.message}`)
    process.exit(1)
  })
  server.listen(env.SANDBOX_PORT, env.SANDBOX_HOST, () => {
    console.log(`Sandbox gateway on http://${env.SANDBOX_HOST}:${env.SANDBOX_PORT} (pay pages, and /messages)`)
  })
  const stop = (): void => {
    server.close(() => process.exit(0))
    server.closeAllConnections()
  }
  process.on("SIGINT", stop)
  process.on("SIGTERM", stop)
}

main()
