import type { MedusaNextFunction, MedusaRequest, MedusaResponse, MiddlewareRoute } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { databaseOf } from "../../shared/database"
import { answerMedia } from "../../shared/media/answer-media"
import { Renderings } from "../../shared/media/renderings"
import { settings } from "../../shared/settings"
import { readMaster } from "../../workflows/picture/read/master"

let renderings: Renderings | undefined

function renderingsOf(req: MedusaRequest): Renderings {
  const database = databaseOf(req.scope)
  const files = req.scope.resolve(Modules.FILE)
  return new Renderings(settings().home, (key) => readMaster(database, files, key))
}

async function serveMedia(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  try {
    renderings ??= renderingsOf(req)
    const { status, headers, body } = await answerMedia(renderings, {
      path: req.path,
      w: req.query.w,
      accept: req.headers.accept,
      ifNoneMatch: req.headers["if-none-match"],
    })
    res.status(status).set(headers)
    if (body) res.send(body)
    else res.end()
  } catch (error) {
    next(error)
  }
}

/** A middleware, because keys have folders and a route file's parameter ends at a slash. Serves HEAD too. */
export const mediaMiddlewares: MiddlewareRoute[] = [{ matcher: "/media/*", methods: ["GET"], middlewares: [serveMedia] }]
