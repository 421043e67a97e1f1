import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { AddressChoice } from "@/features/account/components/address-choice"
import { readAccount } from "@/features/account/data"
import { CartNotices } from "@/features/cart/components/cart-notices"
import { SubmitOnChange } from "@/features/cart/components/submit-on-change"
import { readCart } from "@/features/cart/data"
import { piecesIn } from "@/features/cart/pieces"
import { settleParcels } from "@/features/checkout/actions"
import { addressFields, isAddressed, valuesOf, type AddressValues } from "@/features/checkout/address"
import { AddressCard } from "@/features/checkout/components/address-card"
import { AddressForm } from "@/features/checkout/components/address-form"
import { Bill, PayBar } from "@/features/checkout/components/bill"
import { CheckoutProblem } from "@/features/checkout/components/checkout-problem"
import { Outage } from "@/features/checkout/components/outage"
import { ParcelPanel } from "@/features/checkout/components/parcel-panel"
import { PaymentUnderWay } from "@/features/checkout/components/payment-under-way"
import { Steps } from "@/features/checkout/components/steps"
import { readPlaces } from "@/features/checkout/data"
import { readKeptForm } from "@/shared/kept-form"
import { outage, unlessOutage } from "@/shared/outage"
import { pageLocale } from "@/shared/page"
import { localPath, paths } from "@/shared/paths"
import { one, type Query } from "@/shared/query"
import { Button } from "@/shared/ui/button"
import { ShopLink } from "@/shared/ui/shop-link"

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "checkout" })
  return { title: t("title") }
}

/** Address, a delivery per parcel, pay: one page, two plain forms, in the order in which they are needed. */
export default async function CheckoutPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const query = await searchParams
  const t = await getTranslations("checkout")
  const read = await unlessOutage(Promise.all([readCart(locale), readPlaces(), readKeptForm("address"), readAccount()]))
  if (read === outage) return <Outage path={paths.checkout()} />
  const [cart, provinces, kept, account] = read
  // an empty cart and one that became an order are told by the cart's own page
  if (!cart || cart.order || cart.groups.length === 0) redirect(localPath(locale, paths.cart()))

  const problem = one(query.problem)
  const addressed = isAddressed(cart)
  const editing = !addressed || one(query.edit) === "address"
  // who signed in finds name and number filled in, and may choose an address that is kept
  const before = cart.address ? valuesOf(cart.address) : { ...valuesOf(null), name: account?.name ?? "", mobile: account?.mobile ?? "" }
  const values: AddressValues = { ...before, ...Object.fromEntries(addressFields.map((field) => [field, kept.values[field] ?? before[field]])) }
  const pieces = piecesIn(cart.groups.flatMap((group) => group.lines))
  return (
    <div className="wrap pb-10 pt-5">
      <Steps />
      <h1>{t("heading", { pieces, members: cart.groups.length })}</h1>
      <p className="pb-4 text-ink-2">{t("lead", { parcels: cart.groups.length })}</p>
      <div className="two-panes two-panes-form">
        <div className="grid min-w-0 gap-4">
          <CheckoutProblem problem={problem} was={one(query.was)} moved={one(query.lines)} cart={cart} />
          {cart.payment && <PaymentUnderWay payment={cart.payment} />}
          <CartNotices notices={cart.notices} />
          {editing && account && <AddressChoice addresses={account.addresses} provinces={provinces} />}
          {editing && !account && <SignInOffer />}
          {editing || !cart.address ? (
            <AddressForm values={values} errors={problem === "fields" ? kept.errors : {}} provinces={provinces} canKeep={addressed} />
          ) : (
            <AddressCard address={cart.address} provinces={provinces} />
          )}
        </div>
        <form action={settleParcels} className="contents">
          <div className="grid min-w-0 scroll-mt-4 gap-4" id="deliveries">
            <input type="hidden" name="locale" value={locale} />
            <input type="hidden" name="total_rial" value={cart.total_rial} />
            {cart.groups.map((group, index) => (
              <ParcelPanel key={group.member.id} group={group} index={index + 1} addressed={addressed} />
            ))}
            {addressed && (
              <p className="only-without-script">
                <Button name="intent" value="deliveries" data-submit="deliveries">
                  {t("update")}
                </Button>
              </p>
            )}
            <SubmitOnChange value="deliveries" />
          </div>
          <aside className="stay">
            <Bill cart={cart} />
          </aside>
          <PayBar cart={cart} />
        </form>
      </div>
    </div>
  )
}

/** Buying needs no account; who has one finds the address there. */
async function SignInOffer() {
  const t = await getTranslations("account")
  return (
    <p className="text-sm text-ink-2">
      {t.rich("offer", {
        link: (words) => (
          <ShopLink className="link inline-flex min-h-11 items-center" href={`${paths.account()}?${new URLSearchParams({ back: paths.checkout() }).toString()}`}>
            {words}
          </ShopLink>
        ),
      })}
    </p>
  )
}
