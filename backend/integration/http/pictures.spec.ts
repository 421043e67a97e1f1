import http from "node:http"
import { deflateSync } from "node:zlib"
import { existsSync } from "node:fs"
import { readdir } from "node:fs/promises"
import path from "node:path"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import sharp from "sharp"
import { deskPicture } from "../../src/contracts/desk-pictures"
import { errorBody } from "../../src/contracts/errors"
import { databaseOf, rowsOf } from "../../src/shared/database"
import { settings } from "../../src/shared/settings"
import { grantDeskAccessWorkflow } from "../../src/workflows/desk/grant-desk-access"
import { sweepPicturesWorkflow } from "../../src/workflows/picture/sweep-pictures"
import { shownBy } from "../../src/workflows/picture/write/drop-orphans"
import { caller, signIn, type Answer, type Call } from "../support/caller"
import { layGround, password, type Ground } from "../support/ground"

const photo = (background: string, side = 60) => sharp({ create: { width: side, height: 40, channels: 3, background } })
const form = (bytes: Buffer, name = "photo.jpg", fields: Record<string, string> = {}) => {
  const body = new FormData()
  for (const [field, value] of Object.entries(fields)) body.set(field, value)
  body.set("file", new Blob([new Uint8Array(bytes)]), name)
  return body
}

/** A PNG that says it is this large; some bytes. */
function bomb(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const head = Buffer.alloc(4)
    head.writeUInt32BE(data.length)
    return Buffer.concat([head, Buffer.from(type, "latin1"), data, Buffer.alloc(4)])
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([1, 0, 0, 0, 0], 8)
  return Buffer.concat([Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), chunk("IHDR", header), chunk("IDAT", deflateSync(Buffer.alloc(1024))), chunk("IEND", Buffer.alloc(0))])
}

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let ground: Ground
    let owner: Call
    let other: Call
    let token: string
    let own: string
    const uploads = path.join(settings().home, "uploads")
    const sql = <T>(text: string, bindings: Record<string, unknown> = {}) => rowsOf<T>(databaseOf(getContainer()), text, bindings)
    const answer = ({ status, data }: Answer) => [status, status < 400 ? "" : errorBody.parse(data).code]
    const media = (key: string, w = "320"): Promise<Answer> => api.get(`/media/${key}?w=${w}`, { responseType: "arraybuffer", headers: { accept: "image/webp" }, validateStatus: () => true })
    const files = async () => (existsSync(uploads) ? (await readdir(uploads)).length : 0)

    beforeEach(async () => {
      ground = await layGround(getContainer())
      owner = await signIn(api, "desk_user", ground.members[0].email)
      other = await signIn(api, "desk_user", ground.members[1].email)
      const { data } = await api.post("/auth/desk_user/emailpass", { email: ground.members[0].email, password })
      token = data.token
      own = `/desk/members/${ground.members[0].id}/pictures`
    })

    it("a phone's picture becomes one that may be shown, once per member, in the shop's widths", async () => {
      const sent = await photo("#c01010", 3000).withExif({ IFD0: { Artist: "canary" }, IFD3: { GPSLatitudeRef: "N", GPSLatitude: "37/1 28/1 3054/100" } }).jpeg().toBuffer()
      const first = deskPicture.parse((await owner(own, form(Buffer.concat([sent, Buffer.from("<script>canary</script>")]), "../../../../etc/passwd"))).data)
      expect(first).toMatchObject({ key: expect.stringMatching(/^up\/[0-9a-f]{32}$/), width: 2400, height: 32 })
      const [row] = await sql<{ file_id: string; scope_id: string; uploaded_by: string; bytes: number }>("select file_id, scope_id, uploaded_by, bytes from picture")
      expect(row).toMatchObject({ file_id: expect.stringMatching(/^private-\d+-up-[0-9a-f]{32}\.webp$/), scope_id: ground.members[0].id, uploaded_by: ground.members[0].desk_user_id })
      expect(await readdir(uploads)).toContain(row?.file_id)

      const shown = await media(first.key)
      expect([shown.status, shown.headers["content-type"], shown.headers["cache-control"]]).toEqual([200, "image/webp", "public, max-age=31536000, immutable"])
      const facts = await sharp(Buffer.from(shown.data as ArrayBuffer)).metadata()
      expect([facts.width, facts.exif]).toEqual([320, undefined])
      expect((await media(`up/${"0".repeat(32)}`)).status).toBe(404)
      expect((await api.get(`/static/${row?.file_id}`, { validateStatus: () => true })).status).toBe(404)

      // the same bytes again, five times at once: the same picture; of another member: another
      const bytes = await photo("#10c010").jpeg().toBuffer()
      const again = await Promise.all(Array.from({ length: 5 }, () => owner(own, form(bytes))))
      expect(new Set(again.map(({ data }) => deskPicture.parse(data).key)).size).toBe(1)
      const theirs = deskPicture.parse((await other(`/desk/members/${ground.members[1].id}/pictures`, form(bytes))).data)
      expect(theirs.key).not.toBe(deskPicture.parse(again[0]?.data).key)
      expect(await sql("select count(*)::int as count from picture")).toEqual([{ count: 3 }])
    })

    it("what is no picture is refused, nothing is kept of it, and a refusal names the field", async () => {
      const before = await files()
      const refused: [string, Buffer, number, string][] = [
        ["a drawing with script", Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>`), 422, "file_kind_unknown"],
        ["a paper", Buffer.from("%PDF-1.7\n%%EOF"), 422, "file_kind_unknown"],
        ["a page that begins as a picture", Buffer.from("\xff\xd8\xff<html><script>alert(1)</script>", "latin1"), 422, "file_broken"],
        ["fifty thousand pixels a side", bomb(50_000, 50_000), 422, "picture_too_large"],
        ["nothing", Buffer.alloc(0), 422, "required"],
        ["more than fifteen megabytes", Buffer.alloc(15 * 1024 * 1024 + 1, 7), 413, "file_too_large"],
      ]
      for (const [what, bytes, status, code] of refused) {
        const given = await owner(own, form(bytes, "photo.jpg"))
        expect([what, ...answer(given), errorBody.parse(given.data).field]).toEqual([what, status, code, "file"])
      }
      expect(answer(await owner(own, { file: "text" }))).toEqual([422, "required"])
      expect([await files(), await sql("select id from picture")]).toEqual([before, []])
    })

    it.each([["that says how long it will be", true], ["without end", false]])("a gigabyte %s is cut off while it comes", async (_, announced) => {
      const { hostname, port } = new URL(String(api.defaults.baseURL))
      const gigabyte = 1024 ** 3
      const { status, sent } = await new Promise<{ status: number | undefined; sent: number }>((resolve) => {
        const block = Buffer.alloc(256 * 1024, 7)
        let sent = 0
        let status: number | undefined
        const request = http.request({ hostname, port, path: own, method: "POST", headers: { authorization: `Bearer ${token}`, "content-type": "multipart/form-data; boundary=b", ...(announced ? { "content-length": gigabyte } : {}) } })
        const done = () => resolve({ status, sent })
        request.on("response", (response) => {
          status = response.statusCode
          response.resume()
        })
        request.on("close", done)
        request.on("error", done)
        request.write('--b\r\nContent-Disposition: form-data; name="file"; filename="big.jpg"\r\n\r\n')
        const more = () => {
          if (request.destroyed || sent >= gigabyte - 1024) return done()
          sent += block.length
          if (request.write(block)) setImmediate(more)
          else request.once("drain", more)
        }
        more()
      })
      expect([status, sent < 64 * 1024 * 1024]).toEqual([413, true])
    })

    it("only who may edit a scope's goods or page sends pictures there, and no more than sixty in an hour", async () => {
      const bytes = await photo("#1010c0").png().toBuffer()
      const cluster = ground.members[0].cluster_id
      const people = [["clerk", "member", ground.members[0].id], ["packer", "member", ground.members[0].id], ["viewer", "member", ground.members[0].id], ["agent", "cluster", cluster], ["viewer", "cluster", cluster]] as const
      const made: number[] = []
      for (const [role, scope_kind, scope_id] of people) {
        const email = `${role}-${scope_kind}@khooshe.example`
        await grantDeskAccessWorkflow(getContainer()).run({ input: { users: [{ name: role, email, mobile: null, password, grants: [{ scope_kind, scope_id, role }] }] } })
        const call = await signIn(api, "desk_user", email)
        for (const at of [own, `/desk/clusters/${cluster}/pictures`]) made.push((await call(at, form(bytes))).status)
      }
      expect(made).toEqual([200, 404, 404, 404, 404, 404, 404, 200, 404, 404])
      for (const at of [own, `/desk/clusters/${cluster}/pictures`]) expect([at, ...answer(await other(at, form(bytes)))]).toEqual([at, 404, "not_found"])
      expect(answer(await caller(api)(own, form(bytes)))).toEqual([401, "unauthorized"])

      expect(answer(await owner(own, form(bytes)))).toEqual([200, ""])
      await sql(`insert into picture (id, key, scope_kind, scope_id, uploaded_by, width, height, bytes, sha256, file_id, offered_at) select 'pict_' || n, 'up/' || n, 'member', :id, :by, 1, 1, 1, n::text, n::text, now() from generate_series(1, 60) n`, { id: ground.members[0].id, by: ground.members[0].desk_user_id })
      expect(answer(await owner(own, form(await photo("#000000").png().toBuffer())))).toEqual([429, "too_many_requests"])
      await sql("update picture set created_at = now() - interval '61 minutes' where id like 'pict\\__%' and length(id) < 10")
      expect(answer(await owner(own, form(await photo("#000000").png().toBuffer())))).toEqual([200, ""])
    })

    it("what was sent and never shown goes after a week; what is shown anywhere stays", async () => {
      const send = async (background: string) => deskPicture.parse((await owner(own, form(await photo(background).png().toBuffer()))).data)
      const [lost, shown, young, again] = [await send("#101010"), await send("#202020"), await send("#303030"), await send("#404040")]
      expect((await media(lost.key)).status).toBe(200)
      await sql("update cluster set hero_picture = :key where id = :id", { key: shown.key, id: ground.members[0].cluster_id })
      await sql("update picture set offered_at = now() - interval '8 days' where key <> :key", { key: young.key })
      expect((await send("#404040")).key).toBe(again.key)
      const before = await files()
      expect((await sweepPicturesWorkflow(getContainer()).run()).result).toBe(1)
      expect([(await media(lost.key)).status, (await media(shown.key)).status, (await media(young.key)).status, (await media(again.key)).status]).toEqual([404, 200, 200, 200])
      expect(before - (await files())).toBe(1)
      expect((await sweepPicturesWorkflow(getContainer()).run()).result).toBe(0)
    })

    it("the sweep knows every column that can hold a picture", async () => {
      const columns = await sql<{ table: string; column: string }>(
        `select table_name as table, column_name as column from information_schema.columns
         where table_schema = 'public' and data_type in ('text', 'jsonb') and column_name ~ 'picture|image|thumbnail|photo|process$|hero|gallery' order by 1, 2`,
      )
      // Medusa's own, where nothing of ours puts a picture
      const elsewhere = ["inventory_item.thumbnail", "product_collection.thumbnail", "product_variant.thumbnail", "product_category.thumbnail", "product_variant_product_image.image_id"]
      const known = shownBy.map((each) => each.join("."))
      expect(columns.map(({ table, column }) => `${table}.${column}`).filter((each) => !known.includes(each) && !elsewhere.includes(each))).toEqual([])
    })
  },
})
