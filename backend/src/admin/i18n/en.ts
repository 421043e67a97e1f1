/** Words of our pages in Medusa's admin. Persian is in fa.ts, with the same keys. */
export const en = {
  common: { comma: ", ", loading: "Loading…", failed: "This list does not come now. Try again.", retry: "Try again", none: "None", of: "of", results: "results", pages: "pages", previous: "Previous", next: "Next", back: "Back" },
  memberOrders: {
    title: "Parcels by member",
    empty: "No slices: the order is not paid, or was not made in the shop.",
    member: "Member", state: "State", goods: "Goods", delivery: "Delivery", due: "Leaves by", tracking: "Tracking",
    items: "Goods", discount: "Discount", delivered: "Delivery", share: "Share", vat: "VAT contained", total: "All shares",
  },
  dues: {
    title: "Refunds due", empty: "Nothing is due back to anybody.", lead: "What buyers are owed for goods that were missing. No money moves by this list.", sum: "Due in all", order: "Order", member: "Member", what: "For", amount: "Amount", reason: "Reason", date: "Since", delivery: "Delivery of a slice of which nothing is left",
    reasons: { sold_out: "Sold out", not_made: "Not made yet", damaged: "Damaged", other: "Other" }, asked: "The buyer is being asked about missing goods.", parts: "Sent ahead",
  },
  slices: { title: "Slices", empty: "No slice in this state.", order: "Order", member: "Member", state: "State", placed: "Placed", due: "Leaves by", packs: "Packs", share: "Share", refund: "Due back", all: "All", asked: "Buyer is asked", more: "More" },
  clusters: {
    title: "Clusters", empty: "No clusters yet.", name: "Name", kind: "Kind", province: "Province", units: "Units", members: "Members", stage: "Stage", shop: "Shop", stages: "What sources said", people: "People", noPeople: "Nobody signs in for it.", noMembers: "No members yet.", noStages: "No source says anything.",
    kinds: { cluster: "Cluster", network: "Network", reference: "Reference" }, yes: "Yes", no: "No", goods: "Goods",
    stageNames: { proposed: "Proposed", identified: "Identified", under_review: "Under review", feasibility: "Feasibility study", formed: "Formed", implementation: "Programme running", development: "Development", final_year: "Final year of support", delegated: "Delegated", support_ended: "Support ended", concluded: "Concluded", handed_over: "Handed to its stakeholders", independent: "Independent", reference: "Reference" },
    roles: { owner: "Owner", clerk: "Clerk", packer: "Packer", agent: "Development agent", viewer: "Viewer" },
  },
  member: { facts: "Facts", legal: "Legal name", legalId: "National id", town: "Town", lead: "Working days until it leaves", delivery: "Sends by", pickup: "Pick-up", closures: "Closed", until: "to", noPermits: "No permits.", slices: "Slices", refund: "Due back to buyers", all: "All slices" },
  customer: { title: "Orders by workshop", empty: "No paid order yet." },
  tariffs: { title: "Delivery tariffs", empty: "No tariff yet.", lead: "Prices are changed by newer ones, never in place. New rows hold from their date on.", method: "By", band: "Distance", upTo: "Up to (g)", price: "Price (toman)", from: "From", note: "Source", notes: { illustrative: "Sample price" }, add: "Add", added: "Added", incomplete: "Fill in weight, price and source.", notAdded: "Not added: a heavier parcel may not be cheaper, and amounts are whole tomans.", bands: { same_city: "Same town", same_province: "Same province", neighbour: "Neighbour province", other: "Elsewhere" } },
  product: { title: "In the shop", none: "No member’s product.", member: "Member", kind: "Kind", sale: "For sale", yes: "Yes", no: "No", hidden: "Not shown", packs: "Packs", left: "left", permits: "Permits" },
  states: { pending: "Waits for payment", placed: "Placed", accepted: "Accepted", packed: "Packed", shipped: "On its way", delivered: "Delivered", cancelled: "Cancelled" },
  methods: { post: "Post", courier: "Courier in town", freight: "Freight", pickup: "Pick-up at the workshop" },
  enquiries: {
    title: "Enquiries", one: "Enquiry", empty: "No enquiry yet.", reference: "Reference", company: "Company", person: "Name", country: "Country", from: "Asked through", items: "Pieces", state: "State", date: "Date",
    contact: "Contact", email: "E-mail", messenger: "Messenger", wish: "Wishes", incoterm: "Incoterm", place: "Place", message: "Message", locale: "Language", amount: "Amount",
    states: { new: "New", read: "Read", closed: "Closed" }, markRead: "Mark as read", close: "Close", reopen: "Open again", saved: "Saved", notSaved: "Not saved. Try again.",
  },
  members: {
    title: "Members", empty: "No members yet.", name: "Name", cluster: "Cluster", town: "Town", kind: "Kind", activity: "Activity", goods: "Goods", permit: "Permit", status: "Status", vat: "VAT",
    kinds: { guild: "Guild", home_based: "Home-based", industrial: "Industrial", trader: "Trader", cooperative: "Cooperative" },
    activities: { makes: "Makes", packs: "Packs", supplies_packaging: "Supplies packaging", trades: "Trades" },
    statuses: { active: "Active", suspended: "Suspended", ended: "Ended" },
    registered: "Registered", unregistered: "Not registered",
  },
  permits: {
    title: "Permits", empty: "No permits yet.", member: "Member", type: "Type", number: "Number", issuer: "Issuer", issued: "Issued", expires: "Valid until", state: "State", never: "No end", all: "All", one: "Permit", emptyState: "No permit is in this state.", covers: "For", coversAll: "All goods that this type covers", submitted: "Sent in", verified: "Checked", file: "File", noFile: "No file", photo: "Photo of the permit",
    types: { guild_licence: "Guild licence", trade_licence: "Trade licence", workshop_health: "Workshop health permit", factory_health: "Factory health permit", operating_licence: "Operating licence", home_statement: "Home statement", packing_permit: "Packing permit", home_packing_permit: "Home packing permit", cooperative_registration: "Cooperative registration", carpet_certificate: "Carpet certificate" },
    states: { valid: "Valid", expiring: "Ends soon", expired: "Expired", not_started: "Not started", revoked: "Revoked", unverified: "Waits to be checked", rejected: "Not accepted", none: "None" },
  },
  messages: {
    title: "Messages", empty: "No message yet.", date: "Written", template: "About", to: "To", text: "Text", state: "State", tries: "Tries", retry: "Send again", retried: "Tried again", notRetried: "Not sent. Try again.", all: "All",
    states: { pending: "Waits", sent: "Sent", failed: "Not sent" },
    templates: { goods_missing: "Goods missing (buyer)", goods_found: "Goods found (buyer)", refund_due: "Refund due (buyer)", buyer_waits: "Buyer waits (member)", buyer_wants_money: "Buyer wants the money (member)", part_shipped: "Part shipped (buyer)", order_placed_buyer: "Order placed (buyer)", order_placed_member: "New order (member)", shipped: "Parcel shipped", ready_for_pickup: "Ready for pick-up", desk_invitation: "Invitation to a desk", permit_ends: "Permit ends soon (member)", permit_ended: "Permit ends today (member)", permit_verified: "Permit accepted (member)", permit_rejected: "Permit not accepted (member)", permit_revoked: "Permit taken back (member)", sign_in_code: "Sign-in code", member_suspended: "Sales suspended (member)", member_resumed: "Sells again (member)", member_ended: "Membership ended (member)", notice: "Notice of the cluster (member)", application_submitted: "Application sent (applicant)", application_received: "New application (agent)", application_papers_asked: "Papers asked for (applicant)", application_admitted: "Admitted (applicant)", application_refused: "Not accepted (applicant)" },
  },
}
