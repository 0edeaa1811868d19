// Decides what is kept of where somebody signs in: enough for them to know their own browsers, and no more.

import { isIPv4, isIPv6 } from 'node:net';

const UNKNOWN = 'unknown';

/** The network of an address: 203.0.113.0/24 or 2001:db8:1::/48. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (isIPv4(plain)) return `${plain.split('.').slice(0, 3).join('.')}.0/24`;
  if (!isIPv6(plain)) return UNKNOWN;
  return `${groupsOf(plain).slice(0, 3).join(':')}::/48`;
}

/** The eight groups of an address of version 6. */
function groupsOf(address: string): string[] {
  const [before = '', after] = address.toLowerCase().split('::');
  const [first, last] = [before === '' ? [] : before.split(':'), after ? after.split(':') : []];
  const nought = after === undefined ? [] : Array.from({ length: 8 - first.length - last.length }, () => '0');
  return [...first, ...nought, ...last];
}

const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/\bEdg(e|A|iOS)?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\b(Chrome|CriOS|Chromium)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
];
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/\bWindows\b/, 'Windows'],
  [/\b(iPhone|iPad)\b/, 'iOS'],
  [/\bAndroid\b/, 'Android'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b/, 'Linux'],
];

/** A browser in a few words: 'Firefox on Windows'. */
export function browserOf(userAgent: string | undefined): string {
  const nameIn = (names: typeof BROWSERS) => names.find(([sign]) => sign.test(userAgent ?? ''))?.[1];
  const [browser, system] = [nameIn(BROWSERS), nameIn(SYSTEMS)];
  if (browser === undefined) return 'another program';
  return system === undefined ? browser : `${browser} on ${system}`;
}
