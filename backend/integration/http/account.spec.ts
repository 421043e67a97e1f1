import { createCustomersWorkflow } from "@medusajs/medusa/core-flows"
import { Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { account, accountOrderPage } from "../../src/contracts/account"
import { errorBody } from "../../src/contracts/errors"
import { orderView } from "../../src/contracts/order"
import { databaseOf, rowsOf } from "../../src/shared/database"
import { placeMemberOrdersWorkflow } from "../../src/workflows/member-order/place-member-orders"
import { caller, signIn, type Answer, type Call } from "../support/caller"
import { signInByCode } from "../support/code-door"
import { layGround, password, type Ground } from "../support/ground"
import { MessageBox } from "../support/message-box"
import { capture, upToReserved } from "../support/order"

/** The number that the orders of the ground are placed with. */
const mobile = "09121234567"
const street = { name: "زهرا احمدی", mobile: "۰۹۱۲ ۱۲۳ ۴۵۶۷", province: "خراسان شمالی", city: "بجنورد", address_1: "خیابان طالقانی، پلاک ۵", postal_code: "۹۴۱۳۸-۱۳۱۱۴" }

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    const box = new MessageBox()
    let ground: Ground
    let buyer: Call
    let other: Call

    const sql = <T>(text: string, bindings: Record<string, unknown> = {}) => rowsOf<T>(databaseOf(getContainer()), text, bindings)
    const answer = ({ status, data }: Answer) => [status, status < 400 ? "" : errorBody.parse(data).code]
    const mine = async (call: Call) => accountOrderPage.parse((await call("/shop/me/orders")).data).orders.map(({ number }) => number)
    const placed = async (customer_id?: string) => {
      const order = await upToReserved(getContainer(), ground, customer_id)
      await capture(getContainer(), order)
      await placeMemberOrdersWorkflow(getContainer()).run({ input: { order_id: order.order_id } })
      return order
    }

    beforeAll(async () => {
      process.env.KHOOSHE_SANDBOX_URL = await box.open()
      ground = await layGround(getContainer())
      buyer = await signInByCode(api, box, mobile, "customer")
      other = await signInByCode(api, box, "09350000001", "customer")
    })
    afterAll(() => box.close())
    beforeEach(() => sql("delete from sign_in_code"))

    it("a number opens one account, however often it signs in, and Medusa knows its customer", async () => {
      expect(account.parse((await buyer("/shop/me")).data)).toEqual({ mobile, name: "", addresses: [] })
      await signInByCode(api, box, mobile, "customer")
      const customers = await sql<{ id: string }>("select id from customer where phone = :mobile and has_account", { mobile })
      expect(customers).toHaveLength(1)
      expect(await sql("select app_metadata->>'customer_id' as id from auth_identity where app_metadata->>'customer_id' = :id", { id: customers[0]?.id })).toEqual(customers)
      // the account was closed in the admin: the number opens a new one
      await sql("update customer set deleted_at = now() where phone = '09350000001'")
      expect((await other("/shop/me")).status).toBe(401)
      const again = await signInByCode(api, box, "09350000001", "customer")
      expect(account.parse((await again("/shop/me")).data).mobile).toBe("09350000001")
    })

    it("orders of the proved number are there, whole and without their key; what was never paid is none; others find nothing", async () => {
      await upToReserved(getContainer(), ground)
      expect(await mine(buyer)).toEqual([])
      const order = await placed()
      const page = accountOrderPage.parse((await buyer("/shop/me/orders")).data)
      expect(page).toMatchObject({ count: 1, orders: [{ number: order.number, total_rial: order.total_rial, parcels: [{ index: 1, state: "placed" }, { index: 2, state: "placed" }] }] })
      const view = orderView.parse((await buyer(`/shop/me/orders/${order.number}`)).data)
      expect(view).toMatchObject({ number: order.number, key: null, masked: false, address: { mobile, name: "زهرا احمدی" } })
      expect(JSON.stringify((await buyer(`/shop/me/orders/${order.number}`)).data)).not.toContain(order.key)
      expect(await mine(other)).toEqual([])
      expect(answer(await other(`/shop/me/orders/${order.number}`))).toEqual([404, "not_found"])
      expect(answer(await buyer("/shop/me/orders/KH-0000000"))).toEqual([404, "not_found"])
    })

    it("a number that somebody wrote into an account of theirs proves nothing", async () => {
      const { result } = await createCustomersWorkflow(getContainer()).run({ input: { customersData: [{ email: "thief@example.com", phone: mobile, has_account: true }] } })
      const customer_id = result[0]?.id ?? ""
      const auth = getContainer().resolve(Modules.AUTH)
      const { authIdentity } = await auth.register("emailpass", { body: { email: "thief@example.com", password } })
      await auth.updateAuthIdentities({ id: authIdentity?.id ?? "", app_metadata: { customer_id } })
      const { data } = await api.post("/auth/customer/emailpass", { email: "thief@example.com", password })
      const thief = caller(api, { authorization: `Bearer ${(data as { token: string }).token}` })
      expect(account.parse((await thief("/shop/me")).data).mobile).toBeNull()
      expect(await mine(thief)).toEqual([])
      // nor does the number's own person get into that account
      expect(account.parse((await (await signInByCode(api, box, mobile, "customer"))("/shop/me")).data).mobile).toBe(mobile)
      // an order from the account itself is there, whatever number it went to
      const order = await placed(customer_id)
      expect(await mine(thief)).toEqual([order.number])
    })

    it("addresses are kept as a cart takes them, once each, and only their own", async () => {
      for (const turn of [1, 2]) expect([turn, (await buyer("/shop/me/addresses", street)).status]).toEqual([turn, 200])
      const [kept, ...more] = account.parse((await buyer("/shop/me")).data).addresses
      expect(more).toEqual([])
      expect(kept).toMatchObject({ name: "زهرا احمدی", mobile, province: "IR-28", city: "بجنورد", postal_code: "9413813114" })
      expect(account.parse((await buyer("/shop/me")).data).name).toBe("زهرا احمدی")
      for (let plaque = 1; plaque <= 9; plaque += 1) await buyer("/shop/me/addresses", { ...street, address_1: `خیابان طالقانی، پلاک ۱۰${plaque}` })
      expect(account.parse((await buyer("/shop/me")).data).addresses).toHaveLength(8)
      const [first] = account.parse((await buyer("/shop/me")).data).addresses
      expect(first?.address_1).toContain("۱۰9")
      const remove = `/shop/me/addresses/${first?.id}/remove`
      expect(answer(await other(remove, {}))).toEqual([404, "not_found"])
      expect((await buyer(remove, {})).status).toBe(200)
      expect(answer(await buyer(remove, {}))).toEqual([404, "not_found"])
      for (const [body, status, code] of [[{ ...street, mobile: "021" }, 422, "invalid_mobile"], [{ ...street, city: "تهران" }, 422, "city_not_in_province"], [{ ...street, customer_id: "cus_1" }, 400, "invalid_request"]] as const)
        expect([code, ...answer(await buyer("/shop/me/addresses", body))]).toEqual([code, status, code])
    })

    it("a cart is claimed once; another account does not take it", async () => {
      const { data } = await api.post("/store/carts", { region_id: ground.region_id }, { headers: { "x-publishable-api-key": ground.publishable_key } })
      const { id } = (data as { cart: { id: string } }).cart
      for (const turn of [1, 2]) expect([turn, (await buyer(`/shop/me/carts/${id}`, {})).status]).toEqual([turn, 200])
      expect(answer(await other(`/shop/me/carts/${id}`, {}))).toEqual([404, "not_found"])
      expect(answer(await other("/shop/me/carts/cart_none", {}))).toEqual([404, "not_found"])
      expect(await sql("select c.phone from cart t join customer c on c.id = t.customer_id where t.id = :id", { id })).toEqual([{ phone: mobile }])
    })

    it("is closed to nobody, to a desk user, to a session cookie and to a forged token", async () => {
      const desk = await signIn(api, "desk_user", ground.members[0].email)
      for (const call of [caller(api), desk, caller(api, { authorization: "Bearer x.y.z" }), caller(api, { cookie: "connect.sid=x" })])
        for (const [path, body] of [["/shop/me"], ["/shop/me/orders"], ["/shop/me/orders/KH-1234567"], ["/shop/me/addresses", street], ["/shop/me/addresses/x/remove", {}], ["/shop/me/carts/x", {}]] as const) expect([path, ...answer(await call(path, body))]).toEqual([path, 401, "unauthorized"])
      // and a buyer's token opens no desk
      expect((await buyer("/desk/me")).status).toBe(401)
      const { headers } = await buyer("/shop/me")
      expect(headers["cache-control"]).toBe("no-store")
    })
  },
})
