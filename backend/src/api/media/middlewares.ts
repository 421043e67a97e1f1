import type { MedusaNextFunction, MedusaRequest, MedusaResponse, MiddlewareRoute } from "@medusajs/framework/http"
import { answerMedia } from "../../shared/media/answer-media"
import { Renderings } from "../../shared/media/renderings"
import { settings } from "../../shared/settings"

let renderings: Renderings | undefined

async function serveMedia(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  try {
    renderings ??= new Renderings(settings().home)
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
