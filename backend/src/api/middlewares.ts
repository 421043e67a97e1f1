import { defineMiddlewares } from "@medusajs/framework/http"
import { answerError } from "../shared/answer-error"
import { openToAll } from "../shared/open-to-all"
import { storeCartMiddlewares } from "./store/carts/middlewares"

export default defineMiddlewares({
  errorHandler: answerError,
  routes: [
    { matcher: "/shop*", middlewares: [openToAll] },
    { matcher: "/shop*", methods: ["POST"], bodyParser: { sizeLimit: "32kb" } },
    { matcher: "/desk*", methods: ["POST"], bodyParser: { sizeLimit: "64kb" } },
    ...storeCartMiddlewares,
  ],
})
