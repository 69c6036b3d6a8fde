import {BlockList, isIP} from 'node:net'

/** Ranges of IANA's special-purpose registries that lead to this machine, its network, or nowhere. */
const special4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
]

/** Parts of 2000::/3 (all that is routed publicly) that wrap an IPv4 address or are not routed. */
const special6: readonly (readonly [string, number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
]

const public6: readonly (readonly [string, number])[] = [['2000::', 3]]

function blockList(ranges: readonly (readonly [string, number])[], family: 'ipv4' | 'ipv6'): BlockList {
  const blocked = new BlockList()
  for (const [network, bits] of ranges) blocked.addSubnet(network, bits, family)
  return blocked
}

/** Whether an IP address is reachable for everybody: not private, loopback, link-local, multicast, or an IPv4 address in disguise. */
export function isPublicAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !blockList(special4, 'ipv4').check(address, 'ipv4')
    case 6:
      return blockList(public6, 'ipv6').check(address, 'ipv6') && !blockList(special6, 'ipv6').check(address, 'ipv6')
    default:
      return false
  }
}
