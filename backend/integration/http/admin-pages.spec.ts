import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { adminClusterPage, adminClusters, adminMemberPage, adminProductListing, adminRefundDues, adminSlices, adminTariffs } from "../../src/contracts/admin-pages"
import { databaseOf, rowsOf } from "../../src/shared/database"
import { appointOperatorWorkflow } from "../../src/workflows/desk/appoint-operator"
import { placeMemberOrdersWorkflow } from "../../src/workflows/member-order/place-member-orders"
import { caller, signIn } from "../support/caller"
import { layGround, password } from "../support/ground"
import { MessageBox } from "../support/message-box"
import { capture, upToReserved } from "../support/order"

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    const box = new MessageBox()
    afterAll(() => box.close())

    it("the operator sees clusters, members, slices and what is due back; nobody else does", async () => {
      process.env.KHOOSHE_SANDBOX_URL = await box.open()
      const ground = await layGround(getContainer())
      await appointOperatorWorkflow(getContainer()).run({ input: { email: "operator@khooshe.example", password, first_name: "ناظر", last_name: "خوشه" } })
      const operator = await signIn(api, "user", "operator@khooshe.example")
      const desk = await signIn(api, "desk_user", ground.members[0].email)
      const order = await upToReserved(getContainer(), ground)
      await capture(getContainer(), order)
      await placeMemberOrdersWorkflow(getContainer()).run({ input: { order_id: order.order_id } })
      const [line] = await rowsOf<{ id: string }>(databaseOf(getContainer()), "select id from member_order_line where member_order_id = :slice", { slice: order.slices[0] })
      const { id, cluster_id, variant_id } = ground.members[0]
      expect((await desk(`/desk/members/${id}/orders/${order.slices[0]}/missing`, { lines: [{ line_id: line?.id, quantity: 1 }], reason: "damaged" })).status).toBe(200)

      const all = adminSlices.strict().parse((await operator("/admin/member-orders")).data)
      expect(all.slices.map((slice) => [slice.number, slice.state, slice.total_rial, slice.refund_rial]).sort()).toEqual([[order.number, "placed", 1_850_000, 1_200_000], [order.number, "placed", 3_050_000, 0]])
      expect(adminSlices.parse((await operator(`/admin/member-orders?state=placed&member=${id}`)).data).slices.map((slice) => slice.id)).toEqual([order.slices[0]])
      expect(adminSlices.parse((await operator("/admin/member-orders?state=shipped")).data)).toEqual({ slices: [], next: null })
      expect(adminSlices.parse((await operator(`/admin/member-orders?after=${all.slices[0]?.id}`)).data).slices.map((slice) => slice.id)).toEqual([all.slices[1]?.id])
      expect(adminSlices.parse((await operator(`/admin/member-orders?after=${all.slices[1]?.id}`)).data).slices).toEqual([])
      await rowsOf(databaseOf(getContainer()), `update "order" set customer_id = 'cus_buyer' where id = :id`, { id: order.order_id })
      expect(adminSlices.parse((await operator("/admin/member-orders?customer=cus_buyer")).data).slices).toEqual(all.slices)
      expect(adminSlices.parse((await operator("/admin/member-orders?customer=cus_unknown")).data).slices).toEqual([])
      expect(JSON.stringify(all)).not.toMatch(/09121234567|احمدی/)

      const dues = adminRefundDues.strict().parse((await operator("/admin/refund-dues")).data)
      expect(dues).toMatchObject({ total_rial: 1_200_000, next: null, refund_dues: [{ rial: 1_200_000, reason: "damaged", state: "due", number: order.number, line: { quantity: 1 } }] })
      expect(adminRefundDues.parse((await operator(`/admin/refund-dues?member=${ground.members[1].id}`)).data)).toEqual({ refund_dues: [], total_rial: 0, next: null })

      expect(adminClusters.strict().parse((await operator("/admin/clusters?limit=1&offset=0")).data)).toMatchObject({ count: 2, clusters: [{ members: 1, stage: null }] })
      const { cluster } = (await operator(`/admin/clusters/${cluster_id}`)).data as { cluster: unknown }
      expect(adminClusterPage.parse(cluster)).toMatchObject({ own_members: [{ id, status: "active" }], people: [], province: { en: "North Khorasan" } })
      const { member } = (await operator(`/admin/members/${id}`)).data as { member: unknown }
      expect(adminMemberPage.parse(member)).toMatchObject({ cluster_id, people: [{ role: "owner", email: ground.members[0].email }], slices: { placed: 1, shipped: 0 }, refund_rial: 1_200_000, permit: { state: "none" } })
      const [product] = await rowsOf<{ id: string }>(databaseOf(getContainer()), "select product_id as id from product_variant where id = :variant_id", { variant_id })
      expect(adminProductListing.strict().parse((await operator(`/admin/products/${product?.id}/listing`)).data)).toMatchObject({ member: null, for_sale: null, packs: [] })
      expect(adminTariffs.parse((await operator("/admin/tariffs")).data).tariffs).toEqual([])

      for (const path of ["/admin/clusters/clus_unknown", "/admin/members/memb_unknown"]) expect([path, (await operator(path)).status]).toEqual([path, 404])
      for (const path of ["/admin/member-orders?state=pending", "/admin/member-orders?x=1", "/admin/refund-dues?limit=1000"]) expect([path, (await operator(path)).status]).toEqual([path, 400])
      for (const path of ["/admin/member-orders", "/admin/refund-dues", "/admin/clusters", `/admin/clusters/${cluster_id}`, `/admin/members/${id}`, `/admin/products/${product?.id}/listing`])
        for (const call of [caller(api), desk]) expect([path, (await call(path)).status]).toEqual([path, 401])
    })
  },
})
