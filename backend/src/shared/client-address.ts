import { BlockList, isIP } from "node:net"

/** Addresses of our own machines: the shop's server, a proxy in front. Only they may say on whose behalf they ask. */
const own = new BlockList()
own.addSubnet("127.0.0.0", 8)
own.addSubnet("10.0.0.0", 8)
own.addSubnet("172.16.0.0", 12)
own.addSubnet("192.168.0.0", 16)
own.addAddress("::1", "ipv6")
own.addSubnet("fc00::", 7, "ipv6")

const isOwn = (address: string) => isIP(address) !== 0 && own.check(address, isIP(address) === 6 ? "ipv6" : "ipv4")

/**
 * Who asks, for limits. A caller from outside is who it is, whatever it claims;
 * from a machine of ours the nearest address that `x-forwarded-for` names counts.
 * @param peer the socket's address
 */
export function clientAddress(peer: string | undefined, forwarded: string | string[] | undefined): string {
  const from = plain(peer ?? "unknown")
  if (!isOwn(from)) return from
  const named = [forwarded ?? []].flat().join(",").split(",").map((each) => plain(each.trim())).filter((each) => isIP(each) !== 0)
  return named.reverse().find((each) => !isOwn(each)) ?? named[0] ?? from
}

/** IPv4 as IPv6 sockets write it is IPv4. */
const plain = (address: string) => address.replace(/^::ffff:(?=\d+\.)/i, "")
