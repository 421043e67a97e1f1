/** Words of our pages in Medusa's admin. Persian is in fa.ts, with the same keys. */
export const en = {
  common: { comma: ", ", loading: "Loading…", failed: "This list does not come now. Try again.", retry: "Try again", none: "None", of: "of", results: "results", pages: "pages", previous: "Previous", next: "Next", back: "Back" },
  memberOrders: {
    title: "Parcels by member",
    empty: "No slices: the order is not paid, or was not made in the shop.",
    member: "Member", state: "State", goods: "Goods", delivery: "Delivery", due: "Leaves by", tracking: "Tracking",
    items: "Goods", discount: "Discount", delivered: "Delivery", share: "Share", vat: "VAT contained", total: "All shares",
  },
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
    title: "Permits", empty: "No permits yet.", member: "Member", type: "Type", number: "Number", issuer: "Issuer", issued: "Issued", expires: "Valid until", state: "State", never: "No end",
    types: { guild_licence: "Guild licence", trade_licence: "Trade licence", workshop_health: "Workshop health permit", factory_health: "Factory health permit", operating_licence: "Operating licence", home_statement: "Home statement", packing_permit: "Packing permit", home_packing_permit: "Home packing permit", cooperative_registration: "Cooperative registration", carpet_certificate: "Carpet certificate" },
    states: { valid: "Valid", expiring: "Ends soon", expired: "Expired", not_started: "Not started", revoked: "Revoked", unverified: "Not verified", rejected: "Not accepted", none: "None" },
  },
  messages: {
    title: "Messages", empty: "No message yet.", date: "Written", template: "About", to: "To", text: "Text", state: "State", tries: "Tries", retry: "Send again", retried: "Tried again", notRetried: "Not sent. Try again.", all: "All",
    states: { pending: "Waits", sent: "Sent", failed: "Not sent" },
    templates: { order_placed_buyer: "Order placed (buyer)", order_placed_member: "New order (member)", shipped: "Parcel shipped", ready_for_pickup: "Ready for pick-up" },
  },
}
