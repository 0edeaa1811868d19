// Decides what the secrets are that the hub hands out, and what is kept of them: 256 random bits, of which only the SHA-256 is kept.
// A secret of so many random bits cannot be guessed from its hash, so a slow hash would protect nothing more.

import { hash, randomBytes } from 'node:crypto';

const BYTES = 32;

/** What every API token begins with, so that scanners of leaked secrets know it. */
export const TOKEN_PREFIX = 'pzh_';

/** A secret that nobody had before: 43 characters of base64url. */
export function newSecret(): string {
  return randomBytes(BYTES).toString('base64url');
}

/** What is kept of a secret: 64 hexadecimal digits. */
export function hashOfSecret(secret: string): string {
  return hash('sha256', secret, 'hex');
}

/** Whether a text has the form of a secret of the hub. Whatever has another form is not looked up. */
export function isSecret(text: string): boolean {
  return /^[\w-]{43}$/.test(text);
}

/** Whether a text has the form of an API token. */
export function isApiToken(text: string): boolean {
  return text.startsWith(TOKEN_PREFIX) && isSecret(text.slice(TOKEN_PREFIX.length));
}

/** Letters and digits of recovery codes: none that is taken for another when it is read from paper. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';
const RECOVERY_CODES = 10;
const RECOVERY_GROUPS = 4;

/** Codes to be used in place of a lost second factor, each once: 16 characters of 31, which is 79 bits. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: RECOVERY_CODES }, () => Array.from({ length: RECOVERY_GROUPS }, randomGroup).join('-'));
}

/** Four characters, each of them as likely as any other: bytes beyond the last whole multiple of the alphabet are thrown away. */
function randomGroup(): string {
  const most = 256 - (256 % ALPHABET.length);
  let group = '';
  while (group.length < 4) {
    const [byte = 255] = randomBytes(1);
    if (byte < most) group += ALPHABET.charAt(byte % ALPHABET.length);
  }
  return group;
}

/** A recovery code as it is kept: however it was typed. */
export function hashOfRecoveryCode(typed: string): string {
  return hashOfSecret(typed.toLowerCase().replace(/[^a-z0-9]/g, ''));
}
