// Decides how a text is handed to somebody who brings it back and must neither read nor change it: AES-256-GCM under a key of the hub (NIST SP 800-38D).
// The initialisation vector is made of the text itself, as in RFC 5297: the same text sealed for the same use is the same bytes, so that the same answer is,
// and no vector is used for two texts.

import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Texts are filled up to a multiple of this, in bytes, so that the length of what is sealed does not tell how many digits are in it. */
const STEP_BYTES = 32;

/** Seals texts for one purpose. */
export class Seal {
  readonly #key: Buffer;
  readonly #vectorKey: Buffer;

  /**
   * @param secret what the hub keeps to itself, at least 32 bytes
   * @param purpose what is sealed, such as `cursor`: each purpose has a key of its own, derived by HKDF (RFC 5869)
   */
  constructor(secret: Uint8Array, purpose: string) {
    const keyFor = (use: string) => Buffer.from(hkdfSync('sha256', secret, '', `people zones hub: ${purpose}, ${use}`, 32));
    this.#key = keyFor('cipher');
    this.#vectorKey = keyFor('initialisation vector');
  }

  /**
   * Seals a text: base64url of initialisation vector, tag and cipher text.
   * @param text it does not end in spaces
   * @param use whom and what it is for: it is opened for the same use alone
   */
  close(text: string, use: string): string {
    const iv = createHmac('sha256', this.#vectorKey).update(`${use}\0${text}`).digest().subarray(0, IV_BYTES);
    const cipher = createCipheriv(CIPHER, this.#key, iv).setAAD(Buffer.from(use));
    const length = Buffer.byteLength(text);
    const sealed = Buffer.concat([cipher.update(text + ' '.repeat(Math.ceil(length / STEP_BYTES) * STEP_BYTES - length)), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url');
  }

  /** The text that was sealed for this use; null where this hub sealed no such thing. */
  open(sealed: string, use: string): string | null {
    const bytes = Buffer.from(sealed, 'base64url');
    if (bytes.length < IV_BYTES + TAG_BYTES) return null;
    const [iv, tag] = [bytes.subarray(0, IV_BYTES), bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES)];
    const decipher = createDecipheriv(CIPHER, this.#key, iv, { authTagLength: TAG_BYTES }).setAAD(Buffer.from(use)).setAuthTag(tag);
    const text = decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES));
    try {
      return Buffer.concat([text, decipher.final()]).toString().trimEnd();
    } catch {
      // The tag does not fit: it was sealed for something else, by somebody else, or changed.
      return null;
    }
  }
}
