import { expect, test } from 'vitest';
import { isHeldField } from './held-fields.ts';

test.each([
  '',
  '/amountAwarded',
  '/plannedDates',
  '/plannedDates/0',
  '/plannedDates/0/endDate',
  '/beneficiaryLocation/17/geoCode',
  '/recipientOrganization/1',
  '/recipientIndividual/name',
])('%j is held', (pointer) => {
  expect(isHeldField(pointer)).toBe(true);
});

test.each([
  '/url',
  '/plannedDates/0/duration',
  '/plannedDates/1/endDate',
  '/actualDates',
  '/beneficiaryLocation/0/latitude',
  '/recipientOrganization/0/location/0/geoCode',
  '/amountAwardedInWords',
])('%j is not held', (pointer) => {
  expect(isHeldField(pointer)).toBe(false);
});
