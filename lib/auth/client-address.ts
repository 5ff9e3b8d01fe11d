import { BlockList, isIP } from 'node:net'
import { env } from '@/lib/env'

/** Carries the address of the connection itself; `instrumentation.ts` sets it on every request. */
export const SOCKET_HEADER = 'x-cleanproof-socket'

/**
 * The address an attempt counts for. `X-Forwarded-For` is read from the right and only as far as
 * proxies named in TRUSTED_PROXY wrote it: anybody may send that header to escape the limit. An IPv6
 * host has a whole /64 to pick from, so that is what counts.
 */
export function clientAddress(headers: Headers): string {
  const trusted = trustedProxies(env().TRUSTED_PROXY)
  const hops = (headers.get('x-forwarded-for') ?? '').split(',').map((hop) => plain(hop.trim()))
  let address = plain(headers.get(SOCKET_HEADER) ?? '')
  while (trusted(address) && hops.length > 0) {
    const hop = hops.pop() ?? ''
    if (!isIP(hop)) break
    address = hop
  }
  return isIP(address) === 6 ? `${prefix64(address)}::/64` : address || 'unknown'
}

const plain = (address: string) => address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '')

function trustedProxies(list: string): (address: string) => boolean {
  const proxies = new BlockList()
  for (const entry of list.split(/[\s,]+/).filter(Boolean)) {
    const [address = '', bits] = entry.split('/')
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
    if (bits) proxies.addSubnet(address, Number(bits), family)
    else proxies.addAddress(address, family)
  }
  return (address) => isIP(address) > 0 && proxies.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')
}

function prefix64(address: string): string {
  const [head = '', tail] = address.toLowerCase().split('::')
  const left = head ? head.split(':') : []
  const right = tail ? tail.split(':') : []
  const zeros = tail === undefined ? 0 : 8 - left.length - right.length
  const groups = [...left, ...Array<string>(Math.max(0, zeros)).fill('0'), ...right]
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')
}
