// Decides which fields of a 360Giving grant the hub holds or goes by: a breach of the schema in any other one refuses nothing.

/** Fields as JSON pointers inside a grant; `*` is every item of a list. What `read-grant.ts` takes must be here. */
const HELD_FIELDS = [
  '/id',
  '/title',
  '/description',
  '/currency',
  '/amountAwarded',
  '/amountAppliedFor',
  '/awardDate',
  '/regrantType',
  '/recipientIndividual',
  ...['id', 'name', 'organisationType'].flatMap((key) => [`/recipientOrganization/*/${key}`, `/fundingOrganization/*/${key}`]),
  ...['startDate', 'endDate'].map((key) => `/plannedDates/0/${key}`),
  ...['code', 'title'].map((key) => `/grantProgramme/0/${key}`),
  ...['name', 'geoCode', 'geoCodeType', 'countryCode'].map((key) => `/beneficiaryLocation/*/${key}`),
  ...['transactionDate', 'currency', 'value'].map((key) => `/disbursementTransaction/*/${key}`),
].map((pointer) => pointer.split('/').slice(1));

/** Whether the place is a field that is held, is inside of one, or has one inside. The grant itself, with the pointer '', has them all. */
export function isHeldField(pointer: string): boolean {
  const keys = pointer.split('/').slice(1);
  return HELD_FIELDS.some((field) => field.every((key, index) => keys[index] === undefined || key === '*' || key === keys[index]));
}
