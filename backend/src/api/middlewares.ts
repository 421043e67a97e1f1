import { defineMiddlewares } from "@medusajs/framework/http"
import { answerError } from "../shared/answer-error"
import { openToAll } from "../shared/open-to-all"
import { authMiddlewares } from "./auth/middlewares"
import { deskMiddlewares } from "./desk/middlewares"
import { mediaMiddlewares } from "./media/middlewares"
import { accountMiddlewares } from "./shop/me/middlewares"
import { storeCartMiddlewares } from "./store/carts/middlewares"
import { storeOrderMiddlewares } from "./store/orders/middlewares"
import { storeProductMiddlewares } from "./store/products/middlewares"

export default defineMiddlewares({
  errorHandler: answerError,
  routes: [
    { matcher: "/shop*", middlewares: [openToAll] },
    { matcher: "/shop*", methods: ["POST"], bodyParser: { sizeLimit: "32kb" } },
    { matcher: "/desk*", methods: ["POST"], bodyParser: { sizeLimit: "64kb" } },
    ...authMiddlewares,
    ...mediaMiddlewares,
    ...accountMiddlewares,
    ...storeCartMiddlewares,
    ...storeOrderMiddlewares,
    ...storeProductMiddlewares,
    ...deskMiddlewares,
  ],
})
