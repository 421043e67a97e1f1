/** Where the backend answers for a member's goods. */
export const listingsCall = (member: string) => `/desk/members/${encodeURIComponent(member)}/listings`
export const listingCall = (member: string, listing: string) => `${listingsCall(member)}/${encodeURIComponent(listing)}`
