// @ts-check

/** @typedef {import("./client.mjs").Client} Client */

/** What a busy member and its cluster have when their lists are measured: a year's work. */
export const crowd = { goods: 10_000, slices: 50_000, days: 365, members: 200, permits: 3, notices: 1_000, applications: 300, reviews: 300, imports: 60, rows: 1_000 }

/**
 * Copies of rows that are there, in bulk, with other keys: as whole and as real as the rows that they are made of.
 * @param {string} table @param {string} from names the row `b` and what its changes are made of
 * @param {Record<string, string>} changes SQL by column
 */
const copy = (table, from, changes) =>
  `insert into "${table}" select made.* from ${from} cross join lateral jsonb_populate_record(null::"${table}", to_jsonb(b) || jsonb_build_object(${Object.entries(changes).map(([column, sql]) => `'${column}', ${sql}`).join(", ")})) made`

const nth = (/** @type {string} */ column) => `${column} || '_b' || n`
/** An id that sorts as its number does. */
const numbered = (/** @type {string} */ prefix) => `'${prefix}_b' || lpad(n::text, 6, '0')`
/** What Medusa says of a line that is as far as its slice `s`. @param {string} how @param {string[]} states */
const reached = (how, states) => {
  const at = `s.state in (${states.map((state) => `'${state}'`).join(", ")})`
  return { [`${how}_quantity`]: `case when ${at} then b.quantity else 0 end`, [`raw_${how}_quantity`]: `case when ${at} then b.raw_quantity else '{"value":"0","precision":20}' end` }
}
const minutes = (crowd.days * 24 * 60) / crowd.slices

/** What the copies are made of, kept before there are any. */
const ground = (/** @type {string} */ member) => [
  `create temp table busy as select id as member_id, cluster_id, stock_location_id from member where handle = '${member}'`,
  "create temp table base_good as select l.product_id, count(*) over ()::int as size from product_label l join busy using (member_id) where l.deleted_at is null",
  "create temp table base_pack as select p.id as pack_id, p.variant_id, s.price_set_id, row_number() over (order by p.id)::int - 1 as k, count(*) over ()::int as size from pack p join base_good using (product_id) join product_variant_price_set s using (variant_id) where p.deleted_at is null",
  "create temp table base_item as select distinct r.inventory_item_id from recipe_part r join base_pack using (pack_id) where r.what = 'bulk' and r.inventory_item_id is not null",
  `create temp table base_slice as select m.id as base_id, m.order_id, o.shipping_address_id, row_number() over (order by m.id)::int - 1 as k, count(*) over ()::int as size
   from member_order m join "order" o on o.id = m.order_id join busy using (cluster_id) where m.state = 'delivered'`,
  "create temp table base_member as select m.id as base_id, row_number() over (order by m.rank, m.id)::int - 1 as k, count(*) over ()::int as size from member m join busy using (cluster_id) where m.id <> busy.member_id and m.status = 'active'",
]

const again = `generate_series(1, (select ${crowd.goods} / max(size) from base_good)) n`

/** The member's whole catalogue, again and again: goods with words, packs, prices, recipes and stock, and what shop and desk say of them. */
const goods = [
  copy("product", `product b join base_good g on g.product_id = b.id cross join ${again}`, { id: nth("b.id"), handle: "b.handle || '-' || n" }),
  copy("translation", `translation b join base_good g on g.product_id = b.reference_id cross join ${again}`, { id: nth("b.id"), reference_id: nth("b.reference_id") }),
  copy("product_variant", `product_variant b join base_pack k on k.variant_id = b.id cross join ${again}`, { id: nth("b.id"), product_id: nth("b.product_id"), sku: "b.sku || '-' || n", ean: "null", upc: "null", barcode: "null" }),
  copy("price_set", `price_set b join base_pack k on k.price_set_id = b.id cross join ${again}`, { id: nth("b.id") }),
  copy("product_variant_price_set", `product_variant_price_set b join base_pack k using (variant_id) cross join ${again}`, { id: nth("b.id"), variant_id: nth("b.variant_id"), price_set_id: nth("b.price_set_id") }),
  copy("price", `price b join base_pack k using (price_set_id) cross join ${again}`, { id: nth("b.id"), price_set_id: nth("b.price_set_id") }),
  copy("inventory_item", `inventory_item b join base_item i on i.inventory_item_id = b.id cross join ${again}`, { id: nth("b.id"), sku: "b.sku || '-' || n" }),
  copy("inventory_level", `inventory_level b join base_item i using (inventory_item_id) cross join ${again}`, { id: nth("b.id"), inventory_item_id: nth("b.inventory_item_id") }),
  copy("product_label", `product_label b join base_good g using (product_id) cross join ${again}`, { id: nth("b.id"), product_id: nth("b.product_id") }),
  copy("pack", `pack b join base_pack k on k.pack_id = b.id cross join ${again}`, { id: nth("b.id"), product_id: nth("b.product_id"), variant_id: nth("b.variant_id") }),
  copy("recipe_part", `recipe_part b join base_pack k using (pack_id) cross join ${again}`, { id: nth("b.id"), pack_id: nth("b.pack_id"), inventory_item_id: `case when b.what = 'bulk' then ${nth("b.inventory_item_id")} else b.inventory_item_id end` }),
  copy("listing", `listing b join base_good g using (product_id) cross join ${again}`, {
    id: nth("b.id"), product_id: nth("b.product_id"), handle: "b.handle || '-' || n", card: `regexp_replace(b.card::text, '(variant_[0-9A-Z]+)', '\\1_b' || n, 'g')::jsonb`,
  }),
  // of the goods that are in the shop some have a change that waits
  copy("listing_draft", `listing_draft b join base_good g using (product_id) cross join ${again}`, {
    id: nth("b.id"), product_id: nth("b.product_id"), handle: "b.handle || '-' || n", sku_base: "b.sku_base || '-' || n", change: "case when n % 100 = 0 then 'in_review' else b.change end", submitted_at: "case when n % 100 = 0 then now() - make_interval(hours => n) end",
  }),
  copy("listing_draft", `(select d.*, l.pictures from listing_draft d join base_good using (product_id) join product_label l using (product_id) order by d.id limit 1) b cross join generate_series(1, ${crowd.reviews}) n`, {
    id: numbered("ldft_w"), product_id: "null", handle: "null", sku_base: "b.sku_base || '-W' || n", state: "(array['in_review', 'in_review', 'draft'])[1 + n % 3]", submitted_at: "now() - make_interval(mins => n * 20)",
    content: `jsonb_build_object('pictures', b.pictures, 'packs', jsonb_build_array(jsonb_build_object('on', true, 'price_rial', 1000000 + 10 * n)))`,
  }),
]

/** A year of slices, made of those that the cluster's members sold: what is new is under way, some of it late, and the rest is over. */
const slices = [
  `create temp table made_slice as select n, b.*, at, case when age < 1 then 'placed' when age < 2 then 'accepted' when age < 3 then 'packed' when age < 6 then 'shipped'
     when n % 400 = 0 then 'accepted' when n % 20 = 0 then 'cancelled' else 'delivered' end as state, 'mord_b' || lpad(n::text, 6, '0') as id
   from generate_series(1, ${crowd.slices}) n join base_slice b on b.k = n % b.size cross join lateral (select n * ${minutes} / 1440 as age, now() - n * interval '1 minute' * ${minutes} as at) t`,
  copy("order_address", "order_address b join made_slice s on s.shipping_address_id = b.id", { id: nth("b.id"), province: "(array['IR-23', 'IR-28', 'IR-30', 'IR-10', 'IR-26', 'IR-07'])[1 + n % 6]" }),
  copy("order", `"order" b join made_slice s on s.order_id = b.id`, { id: nth("b.id"), display_id: "100000 + n", shipping_address_id: nth("b.shipping_address_id"), created_at: "s.at", updated_at: "s.at" }),
  copy("order_line_item", "order_line_item b join member_order_line l on l.line_item_id = b.id join made_slice s on s.base_id = l.member_order_id", { id: nth("b.id") }),
  // as far as the slice is: what lags behind would be healed while it is measured
  copy("order_item", "order_item b join member_order_line l on l.line_item_id = b.item_id join made_slice s on s.base_id = l.member_order_id", {
    id: nth("b.id"), order_id: nth("b.order_id"), item_id: nth("b.item_id"), updated_at: "s.at",
    ...reached("fulfilled", ["packed", "shipped", "delivered"]), ...reached("shipped", ["shipped", "delivered"]), ...reached("delivered", ["delivered"]),
  }),
  copy("member_order", "member_order b join made_slice s on s.base_id = b.id cross join busy", {
    id: "s.id", order_id: nth("b.order_id"), number: "'KB-' || n", member_id: "busy.member_id", cluster_id: "busy.cluster_id", stock_location_id: "busy.stock_location_id", state: "s.state", placed_at: "s.at", created_at: "s.at",
    due_on: "to_char(s.at + interval '3 days', 'YYYY-MM-DD')",
  }),
  // the oldest lines are from before they kept what their pack held
  copy("member_order_line", `member_order_line b join made_slice s on s.base_id = b.member_order_id join base_pack p on p.k = (s.n * 7 + b.position) % p.size`, {
    id: nth("b.id"), line_item_id: nth("b.line_item_id"), variant_id: `p.variant_id || '_b' || (1 + n % (select ${crowd.goods} / max(size) from base_good))`,
    member_order_id: "s.id", net_amount: `case when n < ${crowd.slices * 0.9} then b.net_amount end`,
  }),
  `insert into member_order_event (id, state, at, actor, member_order_id) select 'morde_b' || s.n || '_' || e.k, e.told, s.at + e.k * interval '20 hours', 'system', s.id
   from made_slice s cross join lateral unnest(case s.state when 'cancelled' then array['placed', 'cancelled'] else (array['placed', 'accepted', 'packed', 'shipped', 'delivered'])[:array_position(array['placed', 'accepted', 'packed', 'shipped', 'delivered'], s.state)] end) with ordinality as e(told, k)`,
  "analyze member_order, member_order_line",
  `insert into missing_report (id, order_id, member_order_id, lines, reason, state, asked_at, answer_until, answered_at, answered_by, reported_by)
   select 'mrep_b' || n, l.order_id, s.id, jsonb_build_array(jsonb_build_object('line_id', l.id, 'quantity', 1)), 'sold_out', 'refunded', at, at, at, 'buyer', 'system'
   from made_slice s cross join lateral (select l.id, m.order_id from member_order_line l join member_order m on m.id = l.member_order_id where m.id = s.id order by l.position limit 1) l where n % 50 = 0`,
  `insert into refund_due (id, order_id, member_order_id, report_id, member_order_line_id, quantity, rial, raw_rial, reason, at)
   select 'rdue_b' || substr(id, 7), order_id, member_order_id, id, lines->0->>'line_id', 1, 500000, '{"value":"500000"}', 'sold_out', asked_at from missing_report where id like 'mrep_b%'`,
  `insert into audit_entry (id, scope_kind, scope_id, actor, act, subject_type, subject_id, subject_name, created_at)
   select 'audt_b' || act || n, 'member', busy.member_id, person.id, 'order.' || act, 'order', s.id, jsonb_build_object('fa', 'KB-' || n, 'en', 'KB-' || n), s.at + a.k * interval '1 minute'
   from made_slice s cross join busy cross join unnest(array['accepted', 'packed']) with ordinality as a(act, k) cross join (select id from desk_user where email is not null order by id limit 1) person`,
]

/** The rest of the cluster: its members with their papers, applications, notices, files, and what its agents did. */
const around = [
  copy("member", `member b join base_member m on m.base_id = b.id join generate_series(1, ${crowd.members}) n on n % m.size = m.k`, { id: numbered("memb"), handle: "b.handle || '-' || n", shipping_profile_id: "null", rank: "100 + n" }),
  copy("permit", `(select p.* from permit p join member m on m.id = p.member_id join busy using (cluster_id) where p.verified_at is not null order by p.id limit 1) b cross join generate_series(1, ${crowd.members * crowd.permits}) n`, {
    id: numbered("perm"), member_id: `'memb_b' || lpad((1 + n % ${crowd.members})::text, 6, '0')`, number: "'B-' || n", expires_on: "to_char(now() + make_interval(days => (n * 13) % 900 - 60), 'YYYY-MM-DD')", verified_at: "case when n % 10 > 0 then b.verified_at end",
    created_at: "now() - make_interval(hours => n)",
  }),
  copy("application", `(select a.* from application a join busy using (cluster_id) limit 1) b cross join generate_series(1, ${crowd.applications}) n`, {
    id: numbered("appl"), state: "(array['submitted', 'submitted', 'papers_asked', 'admitted', 'admitted', 'refused'])[1 + n % 6]", submitted_at: "now() - make_interval(hours => n)", moved_at: "now() - make_interval(hours => n)", name_fa: "b.name_fa || ' ' || n",
  }),
  `insert into application_paper (id, paper_id, type, application_id) select 'appa_b' || a.id || '_' || k, 'papr_b', type, a.id from application a cross join unnest(array['identity_card', 'guild_licence']) with ordinality as p(type, k) where a.id like 'appl_b%'`,
  `insert into notice (id, cluster_id, kind, text, audience, sent_by, unique_key, created_at)
   select ${numbered("notc")}, busy.cluster_id, 'written', 'خبر شماره ' || n, 'all', (select id from desk_user where email is not null order by id limit 1), 'bench-' || n, now() - make_interval(hours => 8 * n) from generate_series(1, ${crowd.notices}) n cross join busy`,
  `insert into notice_receipt (id, member_id, read_at, notice_id) select 'nrcp_b' || n.id || '_' || m.id, m.id, case when hashtext(n.id || m.id) % 10 < 7 then n.created_at end, n.id from notice n join member m using (cluster_id) where n.id like 'notc_b%'`,
  `insert into audit_entry (id, scope_kind, scope_id, actor, act, subject_type, subject_id, created_at)
   select 'audt_bc' || n, 'cluster', busy.cluster_id, (select id from desk_user where email is not null order by id limit 1), 'listing.approved', 'listing', 'ldft_b' || n, now() - make_interval(mins => n * 30) from generate_series(1, ${crowd.goods}) n cross join busy`,
  `insert into catalogue_import (id, member_id, actor, file_name, state, total, changed, same, wrong, jumps, ignored_columns, issues, created_at, finished_at)
   select ${numbered("cimp")}, busy.member_id, (select id from desk_user where email is not null order by id limit 1), 'prices-' || n || '.xlsx', 'applied', ${crowd.rows}, ${crowd.rows}, 0, 0, 0, '[]', '[]', now() - make_interval(days => n), now() - make_interval(days => n) from generate_series(1, ${crowd.imports}) n cross join busy`,
  `insert into catalogue_import_row (id, import_id, "row", sku, variant_id, name, changes, state)
   select 'cirow_b' || n || '_' || r, ${numbered("cimp")}, r, 'B-' || r, 'variant_b' || r, '{"fa":"آبنبات","en":"Candy"}', '[{"what":"price","currency":"irr","from":1000000,"to":1100000,"jump":false}]', case when r % 100 = 0 then 'conflict' else 'applied' end
   from generate_series(1, ${crowd.imports}) n cross join generate_series(1, ${crowd.rows}) r`,
]

/**
 * Makes one member of a demo shop very busy, and its cluster large, by SQL of rows that are valid and mostly copies of
 * real ones. The statistics that an idle database would gather of itself are gathered too.
 * @param {Client} client @param {string} member its handle
 */
export async function fillCrowd(client, member) {
  for (const statement of [...ground(member), ...goods, ...slices, ...around, "vacuum analyze"]) {
    try {
      await client.query(statement)
    } catch (error) {
      throw new Error(`The crowd could not be made: ${statement.slice(0, 160)}`, { cause: error })
    }
  }
}
