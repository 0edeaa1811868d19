// Decides what a grant of a 360Giving package says, beyond the schema: real days, exact pounds, whole identifiers, bodies and not persons.

import { penceFromDouble, penceFromPounds, poundsInWords, type Pence } from '../../kernel/index.ts';
import { quote, type FaultCollector } from '../fault-collector.ts';
import type { JsonDocument } from '../json/read-json.ts';
import { readDay } from './grant-dates.ts';
import type { GrantNotices } from './grant-notices.ts';
import { isHeldField } from './held-fields.ts';

type JsonObject = Readonly<Record<string, unknown>>;

/** Reads the values of one grant, and reports each that is wrong with its JSON pointer. */
export class GrantReader {
  /** Pointers inside the grant that were reported, so that nothing is said twice. */
  readonly reported = new Set<string>();

  /** @param row position of the grant in the package, from 1 */
  constructor(
    readonly row: number,
    private readonly document: JsonDocument,
    private readonly findings: FaultCollector,
    private readonly notices: GrantNotices,
  ) {}

  /** Reports what must be fixed at a pointer inside the grant. */
  fault(pointer: string, read: unknown, code: string, what: string): void {
    if (this.reported.has(pointer)) return;
    this.reported.add(pointer);
    const shown = read === undefined ? undefined : typeof read === 'string' ? read : JSON.stringify(read);
    this.findings.mustFix({ row: this.row, column: `/grants/${this.row - 1}${pointer}`, read: shown }, code, what);
  }

  /**
   * Says that a field which the hub does not hold breaks the schema. What was read there is not kept: it may be a name, an address or a
   * telephone number.
   */
  noticeNotHeld(pointer: string, what: string): void {
    const place = { row: this.row, column: `/grants/${this.row - 1}${pointer}` };
    this.notices.add(place, 'SCHEMA_FIELD_NOT_HELD', `${what} The hub does not hold this field, so it keeps no grant out.`);
  }

  /** Says what a person should know of a field; the grant is taken all the same. */
  notice(pointer: string, read: string, code: string, what: string): void {
    this.notices.add({ row: this.row, column: `/grants/${this.row - 1}${pointer}`, read }, code, what);
  }

  /** Text, with null for what is absent or of another type, which the schema speaks of. */
  text(holder: JsonObject, key: string): string | null {
    const read = holder[key];
    return typeof read === 'string' && read.trim() !== '' ? read : null;
  }

  /** Text that must be there and not blank. */
  words(holder: JsonObject, key: string, pointer: string): string {
    if (holder[key] !== undefined && typeof holder[key] === 'string' && holder[key].trim() === '') {
      this.fault(`${pointer}/${key}`, holder[key], 'TEXT_BLANK', 'this is blank. Fill it in.');
    }
    return this.text(holder, key) ?? '';
  }

  /** Exact pence of an amount in pounds; null when there is none. */
  pence(holder: JsonObject, key: string, pointer: string): Pence | null {
    const read = holder[key];
    const place = `${pointer}/${key}`;
    if (typeof read === 'string') {
      const digits = read.replace(/[£,\s]/g, '');
      const hint = /^\d+(\.\d{1,2})?$/.test(digits) ? `: ${digits}` : '';
      this.fault(
        place,
        read,
        'AMOUNT_AS_TEXT',
        `${quote(read)} is text, not a number. Write it without quotation marks, £ and commas${hint}.`,
      );
    }
    if (typeof read !== 'number') return null;
    const written = this.document.writtenAs(holder, key) ?? String(read);
    const pence = this.#penceOf(read, written, place);
    if (pence === null || (pence >= 0 && !written.startsWith('-'))) return pence;
    this.fault(place, written, 'AMOUNT_NEGATIVE', `${written} is negative. Write what was awarded, and report what came back apart.`);
    return null;
  }

  /** As the digits say; or else as the double says, with a notice. Null after reporting that neither is whole pence. */
  #penceOf(read: number, written: string, place: string): Pence | null {
    try {
      return penceFromPounds(written);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      const pence = penceFromDouble(read);
      if (pence === null) this.fault(place, written, 'AMOUNT_NOT_EXACT', error.message);
      else if (pence >= 0) {
        const what = `${quote(written)} is taken as ${poundsInWords(pence)}. Spreadsheets and programs often write an amount in this way.`;
        this.notice(place, written, 'AMOUNT_NEAREST_PENCE', what);
      }
      return pence;
    }
  }

  /** A day in the United Kingdom; null when there is none. */
  day(holder: JsonObject, key: string, pointer: string): string | null {
    const read = holder[key];
    if (typeof read !== 'string') return null;
    const result = readDay(read);
    if ('day' in result) return result.day;
    this.fault(`${pointer}/${key}`, read, result.code, result.what);
    return null;
  }

  /** Only pounds sterling are held. An amount in another currency never becomes pounds by its code alone. */
  currency(holder: JsonObject, pointer: string): void {
    const read = holder['currency'];
    if (typeof read !== 'string' || read === 'GBP') return;
    const item = pointer === '' ? 'grant' : 'payment';
    const whatToDo = ['GBP', '£'].includes(read.trim().toUpperCase())
      ? 'Write it as GBP, the code of pounds sterling.'
      : `Only pounds sterling are held: convert the amount to pounds, with the currency GBP, or leave this ${item} out.`;
    this.fault(`${pointer}/currency`, read, 'CURRENCY_NOT_GBP', `${quote(read)} is not GBP. ${whatToDo}`);
  }

  /** An org-id identifier with its leading zeros: a company number has eight characters. */
  organisationIdentifier(holder: JsonObject, pointer: string): string {
    const identifier = this.words(holder, 'id', pointer);
    const number = /^GB-COH-(.*)$/.exec(identifier)?.[1];
    if (number !== undefined && number.length !== 8) {
      const hint = /^\d{1,7}$/.test(number)
        ? ` Leading zeros are often lost in a spreadsheet: perhaps GB-COH-${number.padStart(8, '0')}.`
        : ' A body that is no company has another identifier: that of its own register, such as GB-CHC- and its charity number, or one that the funder gives it.';
      const what = `${quote(identifier)} has ${number.length} characters after GB-COH-, and a company number has 8.${hint}`;
      this.fault(`${pointer}/id`, identifier, 'COMPANY_NUMBER_NOT_WHOLE', what);
    }
    return identifier;
  }

  /** Texts that no database can hold as they are: NUL, and halves of a character. Fields that are not held may have them. */
  storable(value: unknown, pointer = ''): void {
    if (typeof value === 'string') {
      if ((value.includes('\0') || !value.isWellFormed()) && isHeldField(pointer)) {
        this.fault(pointer, value, 'TEXT_DAMAGED', 'the text holds NUL or half a character. Type it again.');
      }
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, nested] of Object.entries(value)) this.storable(nested, `${pointer}/${key}`);
    }
  }
}
