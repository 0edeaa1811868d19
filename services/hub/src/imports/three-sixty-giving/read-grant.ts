// Decides what is taken of a 360Giving grant, in its own words; what the hub has no place for is left in the original.

import type { Pence } from '../../kernel/index.ts';
import type { OrganisationKind } from '../../zones/index.ts';
import type { GrantReader } from './grant-reader.ts';
import { grantChecks } from './grant-schema.ts';
import { isHeldField } from './held-fields.ts';
import { tellOrganisationKind } from './organisation-kind.ts';
import { quote } from '../fault-collector.ts';
import { tellSchemaFaults } from './schema-faults.ts';

/** Codes of 360Giving's closed list regrantType: FRG010 to FRG070. */
const REGRANT_TYPES = /^FRG0[1-7]0$/;

/** A body that funds or receives. */
export interface GrantOrganisation {
  readonly identifier: string;
  readonly name: string;
  readonly kind: OrganisationKind;
}

/** A place where a grant is to benefit people. */
export interface GrantPlace {
  readonly name: string | null;
  readonly geoCode: string | null;
  readonly geoCodeType: string | null;
  readonly countryCode: string | null;
}

/** A grant as it will be held: pence, and days in the United Kingdom. */
export interface CheckedGrant {
  readonly grantIdentifier: string;
  readonly title: string;
  readonly description: string;
  readonly amountAwardedPence: Pence;
  readonly amountAppliedForPence: Pence | null;
  readonly awardDate: string;
  readonly plannedStartDate: string | null;
  readonly plannedEndDate: string | null;
  readonly recipient: GrantOrganisation;
  readonly funder: GrantOrganisation;
  readonly programme: { readonly code: string; readonly title: string } | null;
  /** Code of 360Giving's list regrantType, where the money is to be granted on. */
  readonly regrantType: string | null;
  readonly places: readonly GrantPlace[];
  /** In the order of their days. */
  readonly payments: readonly { readonly paidOn: string; readonly amountPaidPence: Pence }[];
}

type JsonObject = Readonly<Record<string, unknown>>;

/** Reads a grant. Null after reporting everything that is wrong with it. */
export function readGrant(grant: unknown, reader: GrantReader): CheckedGrant | null {
  const checked = isObject(grant) ? takeGrant(grant, reader) : null;
  const { checkGrant } = grantChecks();
  if (!checkGrant(grant)) {
    for (const { pointer, what } of tellSchemaFaults(checkGrant.errors ?? [])) {
      if (isHeldField(pointer)) reader.fault(pointer, valueAt(grant, pointer), 'SCHEMA', what);
      else reader.noticeNotHeld(pointer, what);
    }
  }
  return reader.reported.size > 0 ? null : checked;
}

function takeGrant(grant: JsonObject, reader: GrantReader): CheckedGrant | null {
  reader.storable(grant);
  reader.currency(grant, '');
  if ('recipientIndividual' in grant) {
    const what = 'the grant is to a person. Grants to individuals are not held here: leave it out.';
    reader.fault('/recipientIndividual', undefined, 'RECIPIENT_IS_A_PERSON', what);
  }
  const amountAwardedPence = reader.pence(grant, 'amountAwarded', '');
  const awardDate = reader.day(grant, 'awardDate', '');
  const recipient = takeOrganisation(grant, 'recipientOrganization', reader);
  const funder = takeOrganisation(grant, 'fundingOrganization', reader);
  const [planned = {}] = listAt(grant, 'plannedDates');
  const plannedStartDate = reader.day(planned, 'startDate', '/plannedDates/0');
  const plannedEndDate = reader.day(planned, 'endDate', '/plannedDates/0');
  if (plannedStartDate && plannedEndDate && plannedEndDate < plannedStartDate) {
    const what = `the grant would end on ${plannedEndDate}, before it starts on ${plannedStartDate}. Check both, and leave out the end if it is not known.`;
    reader.fault('/plannedDates/0/endDate', planned['endDate'], 'ENDS_BEFORE_IT_STARTS', what);
  }
  const taken = {
    grantIdentifier: reader.words(grant, 'id', ''),
    title: reader.words(grant, 'title', ''),
    description: reader.words(grant, 'description', ''),
    amountAppliedForPence: reader.pence(grant, 'amountAppliedFor', ''),
    plannedStartDate,
    plannedEndDate,
    programme: takeProgramme(grant, reader),
    regrantType: takeRegrantType(grant, reader),
    places: listAt(grant, 'beneficiaryLocation').map((place) => takePlace(place, reader)),
    payments: takePayments(grant, reader),
  };
  if (amountAwardedPence === null || awardDate === null || !recipient || !funder) return null;
  return { ...taken, amountAwardedPence, awardDate, recipient, funder };
}

function takeOrganisation(grant: JsonObject, key: string, reader: GrantReader): GrantOrganisation | null {
  const [organisation, ...others] = listAt(grant, key);
  if (others.length > 0) {
    reader.fault(`/${key}`, undefined, 'MORE_THAN_ONE_ORGANISATION', 'there is more than one organisation. Give each its own grant.');
  }
  if (!organisation) return null;
  const identifier = reader.organisationIdentifier(organisation, `/${key}/0`);
  const name = reader.words(organisation, 'name', `/${key}/0`);
  return { identifier, name, kind: tellOrganisationKind(identifier, name, reader.text(organisation, 'organisationType') ?? '') };
}

/** The first programme. Many funders publish a title without a code: then the title is the code. */
function takeProgramme(grant: JsonObject, reader: GrantReader): CheckedGrant['programme'] {
  const [programme] = listAt(grant, 'grantProgramme');
  if (!programme) return null;
  const code = reader.text(programme, 'code');
  const title = reader.text(programme, 'title');
  const either = code ?? title;
  return either === null ? null : { code: either, title: title ?? either };
}

/** The code, where it is one of 360Giving's list. */
function takeRegrantType(grant: JsonObject, reader: GrantReader): string | null {
  const code = reader.text(grant, 'regrantType');
  if (code === null || REGRANT_TYPES.test(code)) return code;
  reader.notice(
    '/regrantType',
    code,
    'REGRANT_TYPE_UNKNOWN',
    `${quote(code)} is no code of 360Giving’s list regrantType, so it is left out.`,
  );
  return null;
}

function takePlace(place: JsonObject, reader: GrantReader): GrantPlace {
  return {
    name: reader.text(place, 'name'),
    geoCode: reader.text(place, 'geoCode'),
    geoCodeType: reader.text(place, 'geoCodeType'),
    countryCode: reader.text(place, 'countryCode'),
  };
}

function takePayments(grant: JsonObject, reader: GrantReader): CheckedGrant['payments'] {
  const payments = listAt(grant, 'disbursementTransaction').flatMap((transaction, index) => {
    const pointer = `/disbursementTransaction/${index}`;
    reader.currency(transaction, pointer);
    for (const key of ['transactionDate', 'value']) {
      if (transaction[key] === undefined)
        reader.fault(`${pointer}/${key}`, undefined, 'PAYMENT_NOT_WHOLE', 'a payment needs its day and its value.');
    }
    const paidOn = reader.day(transaction, 'transactionDate', pointer);
    const amountPaidPence = reader.pence(transaction, 'value', pointer);
    return paidOn === null || amountPaidPence === null ? [] : [{ paidOn, amountPaidPence }];
  });
  return payments.sort((one, other) => one.paidOn.localeCompare(other.paidOn));
}

/** The objects of a list; the schema speaks of whatever else is there. */
function listAt(holder: JsonObject, key: string): JsonObject[] {
  const list = holder[key];
  return Array.isArray(list) ? list.filter(isObject) : [];
}

function valueAt(document: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? (value as JsonObject)[key] : undefined), document);
}

function isObject(thing: unknown): thing is JsonObject {
  return typeof thing === 'object' && thing !== null && !Array.isArray(thing);
}
