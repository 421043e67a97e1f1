import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { signOutBuyer } from "@/features/account/actions"
import { KeptAddresses } from "@/features/account/components/kept-addresses"
import { OwnOrders } from "@/features/account/components/own-orders"
import { readAccount, readOrders } from "@/features/account/data"
import { ErrorNote } from "@/features/checkout/components/error-note"
import { Outage } from "@/features/checkout/components/outage"
import { readPlaces } from "@/features/checkout/data"
import { mobileInGroups } from "@/features/order/contact"
import { CodeDoor } from "@/features/sign-in/components/code-door"
import { doors } from "@/features/sign-in/doors"
import { isErrorCode } from "@/shared/error-code"
import { readKeptForm } from "@/shared/kept-form"
import { outage, unlessOutage } from "@/shared/outage"
import { pageLocale } from "@/shared/page"
import { paths } from "@/shared/paths"
import { one, type Query } from "@/shared/query"
import { Button } from "@/shared/ui/button"
import { Note } from "@/shared/ui/note"

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "account" })
  return { title: t("title") }
}

/** A buyer's own: orders and addresses; before that, the door. */
export default async function AccountPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const query = await searchParams
  const asked = Number(one(query.page) ?? 1)
  const page = Number.isInteger(asked) && asked > 0 && asked < 500 ? asked : 1
  const read = await unlessOutage(Promise.all([readAccount(), readOrders(page), readPlaces()]))
  if (read === outage) return <Outage path={paths.account()} />
  const [account, orders, provinces] = read
  if (!account || !orders) return <Door query={query} />
  const t = await getTranslations("account")
  const problem = one(query.problem)
  return (
    <div className="wrap grid gap-5 pb-10 pt-6 md:pt-8">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div>
          <h1>{account.name ? <bdi>{account.name}</bdi> : t("title")}</h1>
          {account.mobile && (
            <p className="text-ink-2">
              <bdi dir="ltr">{mobileInGroups(account.mobile, locale)}</bdi>
            </p>
          )}
        </div>
        <form action={signOutBuyer}>
          <input type="hidden" name="locale" value={locale} />
          <Button look="quiet" compact>
            {t("signOut")}
          </Button>
        </form>
      </div>
      {one(query.done) === "address" && (
        <Note tone="ok" live>
          {t("forgotten")}
        </Note>
      )}
      {isErrorCode(problem) && <ErrorNote code={problem} />}
      <div className="two-panes">
        <OwnOrders {...orders} />
        <KeptAddresses addresses={account.addresses} provinces={provinces} />
      </div>
    </div>
  )
}

async function Door({ query }: { query: Query }) {
  const t = await getTranslations("account")
  const door = doors.account
  return (
    <div className="mx-auto grid w-full max-w-md gap-4 px-4 pb-10 pt-6 md:pt-12">
      <div>
        <h1>{t("signIn")}</h1>
        <p className="text-sm text-ink-2">{t("lead")}</p>
      </div>
      <CodeDoor
        door="account"
        kept={await readKeptForm(door.form)}
        atCode={one(query.step) === "code"}
        again={one(query.again) !== undefined}
        problem={one(query.problem)}
        back={door.safeBack(one(query.back))}
        notice={one(query.out) !== undefined && <Note>{t("out")}</Note>}
        other={<p className="text-sm text-ink-2">{t("noNeed")}</p>}
      />
    </div>
  )
}
