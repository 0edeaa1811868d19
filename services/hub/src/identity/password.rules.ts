// Decides which passwords are taken: long ones that nobody else is likely to have. No capitals, digits or signs are asked for, as the NCSC advises
// (https://www.ncsc.gov.uk/collection/passwords/updating-your-approach): such rules make passwords that are hard to remember and easy to guess.

import { countCharacters } from '../kernel/index.ts';
import { PasswordNotPossible } from './identity.errors.ts';

/** The fewest and the most characters. The most bounds the work of hashing. */
const FEWEST = 12;
const MOST = 200;
const FEWEST_DIFFERENT = 5;

/** Words that somebody who knows what the hub is for tries first. */
const OF_THE_HUB = [
  ...['people', 'zone', 'zones', 'peoplezones', 'hub', 'dashboard', 'office', 'commissioner', 'opcc', 'police', 'crime', 'leicester'],
  ...['leicestershire', 'rutland', 'loughborough', 'officer', 'administrator', 'admin', 'analyst', 'board', 'partner', 'newparks'],
  ...['thurnby', 'bellfoundry', 'foundry', 'grants', 'welcome', 'summer', 'winter', 'spring', 'autumn', 'password', 'passphrase', 'secret'],
];

/** Words of well-known passphrases: each alone is a good word, all of them together are what others use. */
const FAMOUS = [
  'correcthorsebatterystaple',
  'correctbatteryhorsestaple',
  'thequickbrownfox',
  'thequickbrownfoxjumpsoverthelazydog',
  'iloveyou',
  'letmein',
];

/** Keys that lie side by side, the alphabet and the digits, for as long as a password could go on. */
const ROWS = ['abcdefghijklmnopqrstuvwxyz', '01234567890123456789', 'qwertyuiopasdfghjklzxcvbnm', '1qaz2wsx3edc4rfv5tgb6yhn7ujm'];

interface Denied {
  /** As they are typed, in small letters. */
  readonly whole: ReadonlySet<string>;
  /** Their letters alone. */
  readonly words: ReadonlySet<string>;
}

let denied: Promise<Denied> | null = null;

/** What many people have: 49,000 passwords, read when the first is checked, so that a start does not wait for them. */
async function readDenied(): Promise<Denied> {
  const { dictionary } = await import('@zxcvbn-ts/language-common');
  const common = dictionary['passwords-common'];
  return { whole: new Set(common), words: new Set([...common.map(lettersOf), ...OF_THE_HUB].filter((word) => word.length > 2)) };
}

/**
 * Checks a password that somebody wants to have.
 * @param own words that others know of the person, such as the name they sign in with
 * @param field of the input that has it
 * @throws PasswordNotPossible
 */
export async function requireUsablePassword(password: string, own: readonly string[], field = 'password'): Promise<void> {
  const length = countCharacters(password);
  if (length < FEWEST) throw PasswordNotPossible.tooShort(field, length, FEWEST);
  if (length > MOST) throw PasswordNotPossible.tooLong(field, length, MOST);
  denied ??= readDenied();
  if (isCommon(password, await denied)) throw PasswordNotPossible.tooCommon(field);
  if (isMadeOf(password, own)) throw PasswordNotPossible.ofOwnName(field);
}

/** Whether many people have it, or it is what is tried first. */
function isCommon(password: string, { whole, words }: Denied): boolean {
  const small = password.toLowerCase();
  if (new Set(small).size < FEWEST_DIFFERENT || whole.has(small)) return true;
  if (FAMOUS.some((famous) => lettersOf(small).includes(famous) && lettersOf(small).length - famous.length < FEWEST_DIFFERENT)) return true;
  const unit = /^(.+?)\1+.{0,3}$/u.exec(small)?.[1];
  if (unit !== undefined && unit.length <= small.length / 2 && words.has(lettersOf(unit))) return true;
  if (ROWS.some((row) => isRunOf(small, row))) return true;
  // Digits between words are letters in disguise, or a year.
  return isOfFewWords(lettersOf(small), words) || isMadeOfHub(small.replace(/[^\p{L}]/gu, ''));
}

/** Whether a text goes along a row of keys, forwards or backwards, but for a few characters. */
function isRunOf(text: string, row: string): boolean {
  const backwards = Array.from(row).reverse().join('');
  const run = text.slice(0, 8);
  return row.includes(run) || backwards.includes(run) ? text.length - longestRun(text, row, backwards) < FEWEST_DIFFERENT : false;
}

function longestRun(text: string, ...rows: readonly string[]): number {
  let length = 0;
  while (length < text.length && rows.some((row) => row.includes(text.slice(0, length + 1)))) length++;
  return length;
}

/**
 * Whether a text is made of words that are tried first: of one or two of them, or of any number where they are words of the hub or one word again and again.
 * Three other words are a passphrase.
 */
function isOfFewWords(letters: string, words: ReadonlySet<string>): boolean {
  if (letters.length === 0 || words.has(letters) || isMadeOfHub(letters)) return true;
  for (let at = 3; at <= letters.length - 3; at++) {
    const [first, rest] = [letters.slice(0, at), letters.slice(at)];
    if (!words.has(first)) continue;
    if (words.has(rest) || isMadeOfHub(rest.replaceAll(first, ''))) return true;
  }
  return false;
}

/** Whether a text is nothing but words of the hub, however many. */
function isMadeOfHub(letters: string): boolean {
  const reached = new Set([0]);
  for (const at of reached) for (const word of OF_THE_HUB) if (letters.startsWith(word, at)) reached.add(at + word.length);
  return reached.has(letters.length);
}

/** Whether little is left of a password without what others know of the person. */
function isMadeOf(password: string, own: readonly string[]): boolean {
  const words = own.flatMap((text) => [lettersOf(text), ...text.split(/[^\p{L}\p{N}]+/u).map(lettersOf)]).filter((word) => word.length > 3);
  const letters = lettersOf(password);
  return words.some((word) => letters.includes(word) && letters.length - word.length < FEWEST_DIFFERENT);
}

const SIGNS_FOR_LETTERS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/** The letters that somebody thinks of: without the digits and signs that are added at the end, and those that are put for letters read as letters. */
function lettersOf(text: string): string {
  const withoutEnd = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\d\W_]+$/u, '');
  return withoutEnd.replace(/[013457@$!]/g, (sign) => SIGNS_FOR_LETTERS[sign] ?? sign).replace(/[^\p{L}]/gu, '');
}
