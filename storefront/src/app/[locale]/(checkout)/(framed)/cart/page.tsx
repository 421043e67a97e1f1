import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { CartBar, CartSummary } from "@/features/cart/components/cart-summary"
import { CartGroupPanel } from "@/features/cart/components/cart-group-panel"
import { CartNotices } from "@/features/cart/components/cart-notices"
import { EmptyCart } from "@/features/cart/components/empty-cart"
import { readCart } from "@/features/cart/data"
import { piecesIn } from "@/features/cart/pieces"
import { ErrorNote } from "@/features/checkout/components/error-note"
import { Outage } from "@/features/checkout/components/outage"
import { PaymentUnderWay } from "@/features/checkout/components/payment-under-way"
import { isErrorCode } from "@/shared/error-code"
import { outage, unlessOutage } from "@/shared/outage"
import { pageLocale } from "@/shared/page"
import { isHandle, paths } from "@/shared/paths"
import { one, type Query } from "@/shared/query"
import { Note } from "@/shared/ui/note"
import { ShopLink } from "@/shared/ui/shop-link"

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "cart" })
  return { title: t("title") }
}

export default async function CartPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const query = await searchParams
  const t = await getTranslations("cart")
  const cart = await unlessOutage(readCart(locale))
  if (cart === outage) return <Outage path={paths.cart()} />
  const problem = one(query.problem)
  const code = isErrorCode(problem) ? problem : null
  if (cart?.order) {
    const { number, key } = cart.order
    const note = (
      <Note tone="ok">
        {t.rich("ordered", { number: () => <bdi dir="ltr">{number}</bdi> })}{" "}
        <ShopLink className="link" href={paths.order(number, key)}>
          {t("orderedAction")}
        </ShopLink>
      </Note>
    )
    return <EmptyCart note={note} />
  }
  const good = one(query.product)
  const refusal = code && (
    <ErrorNote code={code}>
      {good && isHandle(good) && (
        <ShopLink className="link" href={paths.product(good)}>
          {t("backToGood")}
        </ShopLink>
      )}
    </ErrorNote>
  )
  if (!cart || cart.groups.length === 0) return <EmptyCart note={refusal ? refusal : cart?.notices.length ? <CartNotices notices={cart.notices} /> : undefined} />

  const lines = cart.groups.flatMap((group) => group.lines)
  const line = lines.find(({ id }) => id === one(query.line))?.id
  return (
    <div className="wrap pb-10 pt-6 md:pt-8" id="cart">
      <h1>{t("heading", { pieces: piecesIn(lines), members: cart.groups.length })}</h1>
      <p className="pb-4 text-ink-2">{t(cart.groups.length > 1 ? "lead" : "leadOne")}</p>
      <div className="two-panes">
        <div className="grid min-w-0 gap-4">
          {one(query.added) !== undefined && !code && (
            <Note tone="ok" live>
              {t("added")}
            </Note>
          )}
          {!line && refusal}
          {cart.payment && <PaymentUnderWay payment={cart.payment} />}
          <CartNotices notices={cart.notices} />
          {cart.groups.map((group) => (
            <CartGroupPanel key={group.member.id} group={group} notices={cart.notices} refused={code && line ? { line, code, typed: one(query.typed)?.slice(0, 20) ?? null } : null} />
          ))}
        </div>
        <aside className="stay">
          <CartSummary cart={cart} />
          <p className="pt-3 text-center">
            <ShopLink className="btn btn-quiet" href={paths.clusters()}>
              {t("keepShopping")}
            </ShopLink>
          </p>
        </aside>
      </div>
      <CartBar cart={cart} />
    </div>
  )
}
