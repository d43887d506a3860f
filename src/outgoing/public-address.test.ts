import { expect, test } from 'vitest';
import { isPublicAddress } from './public-address.ts';

test.each(['93.184.216.34', '8.8.8.8', '1.1.1.1', '172.32.0.1', '2606:4700:4700::1111', '2a00:1450:4001::1'])(
  '%s is on the public internet',
  (address) => expect(isPublicAddress(address)).toBe(true),
);

test.each([
  ['this machine', '127.0.0.1', '127.1.2.3', '::1'],
  ['nowhere in particular', '0.0.0.0', '0.1.2.3', '::'],
  ['a house', '10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1'],
  ['a cable', '169.254.169.254', 'fe80::1', 'fe80::1%eth0'],
  ['a provider', '100.64.0.1', '100.127.255.255'],
  ['an organisation', 'fc00::1', 'fd12:3456::1', 'fec0::1'],
  ['an IPv4 address in IPv6', '::ffff:127.0.0.1', '::ffff:8.8.8.8', '::127.0.0.1', '::ffff:0:10.0.0.1'],
  [
    'a translator',
    '64:ff9b::a00:1',
    '64:ff9b:1::a00:1',
    '2002:7f00:1::',
    '2002:a00:1::1',
    '2001:0:4136:e378::1',
  ],
  ['everybody', '224.0.0.1', '255.255.255.255', 'ff02::1'],
  ['examples and tests', '192.0.2.1', '198.51.100.1', '203.0.113.1', '198.18.0.1', '2001:db8::1'],
  ['later', '240.0.0.1', '4000::1'],
  ['nothing', '', 'localhost', '1.2.3', '1.2.3.4.5', '127.0.0.1/8', 'g::1'],
])('an address of %s is not', (_whose, ...addresses) => {
  for (const address of addresses) expect([address, isPublicAddress(address)]).toEqual([address, false]);
});
