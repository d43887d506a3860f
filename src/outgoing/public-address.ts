import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** The only part of IPv6 that is handed out to the public so far; the library's list names only what lies beside it. */
const PUBLIC_IPV6 = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Whether an address of the internet protocol is on the public internet. An IPv6 address that stands for an IPv4 one, in any
 * of the ways there are, is none: whoever means an IPv4 address can say so.
 */
export function isPublicAddress(address: string): boolean {
  // The library reads 1.2.3 as an address, too.
  if (isIP(address) === 0 || !ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed.kind() === 'ipv4' || parsed.match(PUBLIC_IPV6);
}
