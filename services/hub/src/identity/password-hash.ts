// Decides how a password is kept: as an argon2id hash (RFC 9106) that says its own parameters, those that OWASP names for 19 MiB of memory.

import { argon2, randomBytes, timingSafeEqual, type Argon2Parameters } from 'node:crypto';
import { channel } from 'node:diagnostics_channel';
import { promisify } from 'node:util';

const argon2Async = promisify(argon2);

/** Says of every derivation how much work it is, and nothing of the password: whoever looks for a difference between accounts finds it here. */
const derivations = channel('people-zones-hub.password-derivation');

function derive(parameters: Argon2Parameters): Promise<Buffer> {
  const { memory, passes, parallelism, tagLength } = parameters;
  derivations.publish({ memory, passes, parallelism, tagLength });
  return argon2Async('argon2id', parameters);
}

/** Parameters of new hashes: memory in KiB, passes over it, lanes. */
const NOW = { memory: 19_456, passes: 2, parallelism: 1 } as const;
const SALT_BYTES = 16;
const HASH_BYTES = 32;

interface Parts {
  readonly memory: number;
  readonly passes: number;
  readonly parallelism: number;
  readonly salt: Buffer;
  readonly hash: Buffer;
}

/** Hashes that are made at the same time: each takes 19 MiB and a thread of the four that also read files. */
const MOST_AT_ONCE = 2;
const MOST_WAITING = 100;
let running = 0;
const waiting: (() => void)[] = [];

/** More passwords are waiting to be hashed than can be in a reasonable time. */
export class TooManyHashes extends Error {}

async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (running >= MOST_AT_ONCE) {
    if (waiting.length >= MOST_WAITING) throw new TooManyHashes();
    await new Promise<void>((resolve) => waiting.push(resolve));
  } else running++;
  try {
    return await work();
  } finally {
    // The place is handed on without being free in between.
    const next = waiting.shift();
    if (next) next();
    else running--;
  }
}

const normalised = (password: string) => Buffer.from(password.normalize('NFKC'));
const base64 = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '');

/** The hash of a password, in the PHC string format. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(SALT_BYTES);
  const hash = await inTurn(() => derive({ message: normalised(password), nonce, tagLength: HASH_BYTES, ...NOW }));
  return `$argon2id$v=19$m=${NOW.memory},t=${NOW.passes},p=${NOW.parallelism}$${base64(nonce)}$${base64(hash)}`;
}

/** What a password is compared with where there is none: the same work, so that the time does not tell. */
const NOBODYS = `$argon2id$v=19$m=${NOW.memory},t=${NOW.passes},p=${NOW.parallelism}$${base64(randomBytes(SALT_BYTES))}$${base64(randomBytes(HASH_BYTES))}`;

/** Whether it is the password of a hash. @param kept null where somebody has no password or nobody is meant: that takes as long, and is never right */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  const { salt, hash, ...parameters } = partsOf(kept ?? NOBODYS);
  const made = await inTurn(() => derive({ message: normalised(password), nonce: salt, tagLength: hash.length, ...parameters }));
  return timingSafeEqual(made, hash) && kept !== null;
}

/** Whether a hash was made with other parameters than those of new ones, so that it is to be made again when the password is known. */
export function isOutdated(kept: string): boolean {
  const { memory, passes, parallelism } = partsOf(kept);
  return memory !== NOW.memory || passes !== NOW.passes || parallelism !== NOW.parallelism;
}

function partsOf(kept: string): Parts {
  const read = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/.exec(kept);
  if (!read) throw new Error('A password is kept in a form that is not known here. Have the person make another by a link.');
  const [, memory, passes, parallelism, salt = '', hash = ''] = read;
  return {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    salt: Buffer.from(salt, 'base64'),
    hash: Buffer.from(hash, 'base64'),
  };
}
