// Decides whose word is taken for the address that a request comes from: that of the servers in front of the hub which are named, and nobody else's.

import { isIP } from 'node:net';
import { BadSetting } from './settings.errors.ts';

const NAME = 'HUB_PROXIES';

/** Bits of an address of each version of IP. */
const BITS: Readonly<Record<number, number>> = { 4: 32, 6: 128 };

/**
 * Addresses and networks of the servers in front of the hub, such as `192.0.2.10, 172.16.0.0/12`.
 * @param isBehindLocal whether requests come by a server on this machine alone: it is one of them without being named
 * @throws BadSetting
 */
export function proxiesOf(read: string | null, isBehindLocal: boolean): readonly string[] {
  const named = (read ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
  for (const each of named)
    if (!isNetwork(each)) throw BadSetting.because(NAME, each, 'Use addresses and networks such as 192.0.2.10, 172.16.0.0/12.');
  return isBehindLocal ? ['loopback', ...named] : named;
}

function isNetwork(text: string): boolean {
  const [address = '', prefix, ...more] = text.split('/');
  const bits = BITS[isIP(address)];
  if (bits === undefined || more.length > 0) return false;
  return prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) >= 1 && Number(prefix) <= bits);
}
