// Requests that are no plain question, and what each is told: among them the twelve checks of graphql-cop but for introspection and suggestions, which are open.

import { json, OWN_ORIGIN, question, repeat, type Attack } from './attack.ts';

const small = '{"query":"{ __typename }"}';
const refused = { status: 400, code: 'BAD_REQUEST' };
const get = (search: string, headers: Record<string, string> = { 'apollo-require-preflight': 'yes' }) => ({
  method: 'GET',
  path: `/graphql?${search}`,
  headers,
});

/** A form of the dashboard, sent from a page of its own. */
const form = (names: number) => ({
  path: '/events/new',
  method: 'POST',
  headers: { 'content-type': 'application/x-www-form-urlencoded', origin: OWN_ORIGIN, accept: 'text/html' },
  body: repeat(names, (at) => `n${at}=`, '&'),
});

export const ofPages: readonly Attack[] = [
  { name: 'a form of 50,000 names', ...form(50_000), status: 413, code: null, words: 'The form is too large' },
  { name: 'a form of 6,000 names', ...form(6000), status: 413, code: null, words: 'A form may be 32 kB as it is sent' },
  { name: 'a form of 4,000 names, none of them its own', ...form(4000), status: 400, code: null, words: 'happened' },
  {
    name: 'an action of a form by a reserved name',
    ...form(1),
    path: '/events/new?/default',
    status: 404,
    code: null,
    words: 'There is no such form',
  },
  {
    name: 'a form of another site',
    ...form(1),
    headers: { ...form(1).headers, origin: 'https://elsewhere.example' },
    status: 403,
    code: null,
    words: 'Cross-site',
  },
  {
    name: 'a body of JSON in place of a form',
    ...form(1),
    headers: { ...form(1).headers, 'content-type': 'application/json' },
    body: '{}',
    status: 415,
    code: null,
    words: '415',
  },
  { name: 'an address of 14 kB', path: `/?zones=${'x'.repeat(14_000)}`, method: 'GET', status: 200, code: null, words: '</html>' },
  {
    name: 'an address of 2,000 zones',
    path: `/?${repeat(2000, () => 'zones=', '&')}`,
    method: 'GET',
    status: 200,
    code: null,
    words: '</html>',
  },
  { name: 'an address out of the folder', path: '/..%2f..%2f..%2fetc/passwd', method: 'GET', status: 404, code: null, words: '' },
  ...['/sign-in/../measures', '/sign-in/%2e%2E/measures/crime.crimeRatePer1000', '/_app/.%2e/measures', '/sign-in/..\\measures'].map(
    (path) => ({
      name: `a page by the name of another, ${path}`,
      path,
      method: 'GET',
      status: 400,
      code: null,
      words: 'no browser sends',
    }),
  ),
  { name: 'an address with NUL', path: '/zones/%00', method: 'GET', status: 404, code: null, words: '' },
];

export const overHttp: readonly Attack[] = [
  { name: 'ten questions in one batch', ...question(''), body: `[${repeat(10, () => small, ',')}]`, ...refused, words: 'batching' },
  {
    name: 'a mutation by GET',
    ...get(`query=${encodeURIComponent('mutation { withdrawZoneEvent(id: "1", why: "x") { id } }')}`),
    status: 405,
    code: 'BAD_REQUEST',
    words: 'GET requests only support query operations',
  },
  {
    name: 'a question by GET that any page could send',
    ...get('query=%7B__typename%7D', {}),
    ...refused,
    words: 'Cross-Site Request Forgery',
  },
  {
    name: 'a form as a question',
    ...question(''),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'query=%7B__typename%7D',
    status: 415,
    code: 'CONTENT_TYPE_NOT_READ',
    words: 'Unsupported Media Type',
  },
  {
    name: 'files as a question',
    ...question(''),
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
    body: '--x\r\nContent-Disposition: form-data; name="operations"\r\n\r\n{}\r\n--x--',
    status: 415,
    code: 'CONTENT_TYPE_NOT_READ',
    words: 'Unsupported Media Type',
  },
  {
    name: 'plain text as a question',
    ...question(''),
    headers: { 'content-type': 'text/plain' },
    body: small,
    ...refused,
    words: 'Cross-Site Request Forgery',
  },
  { name: 'a body that is no JSON', ...question(''), body: '{"query":', status: 400, code: 'NOT_JSON', words: 'JSON' },
  { name: 'a body of nothing', ...question(''), body: 'null', ...refused, words: 'POST body' },
  { name: 'a body that is a number', ...question(''), body: '1', ...refused, words: '' },
  { name: 'a question that is a list', ...question(''), body: '{"query":["{ __typename }"]}', ...refused, words: 'string' },
  { name: 'variables that are a list', ...question(''), body: '{"query":"{ __typename }","variables":[1]}', ...refused, words: '' },
  {
    name: 'variables that are a text',
    ...question(''),
    body: '{"query":"{ __typename }","variables":"x"}',
    ...refused,
    words: 'variables',
  },
  {
    name: 'a body with a prototype',
    ...question(''),
    body: '{"query":"{ __typename }","__proto__":{"a":1}}',
    status: 400,
    code: 'NOT_JSON',
    words: 'not valid JSON',
  },
  {
    name: 'a body of more than a megabyte',
    ...question(''),
    body: `{"query":"${'#'.repeat(1_000_001)}"}`,
    status: 413,
    code: 'BODY_TOO_LARGE',
    words: 'too large',
  },
  {
    name: 'an operation name of 100 kB',
    ...question('{ __typename }', undefined, { operationName: 'a'.repeat(100_000) }),
    status: 400,
    code: 'NO_SUCH_OPERATION',
    words: 'has no operation',
  },
  {
    name: 'an operation called by a property of all objects',
    ...question('query a { __typename }', undefined, { operationName: 'constructor' }),
    status: 400,
    code: 'NO_SUCH_OPERATION',
    words: "has no operation 'constructor'",
  },
  {
    name: 'a persisted question',
    ...question(''),
    body: '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}',
    status: 200,
    code: 'PERSISTED_QUERY_NOT_SUPPORTED',
    words: 'PersistedQueryNotSupported',
  },
  {
    name: 'tracing',
    ...question('{ __typename }'),
    headers: { ...json, 'x-apollo-tracing': '1', 'apollo-federation-include-trace': 'ftv1' },
    status: 200,
    code: null,
    words: '{"data":{"__typename":"Query"}}',
  },
  {
    name: 'headers of 12 kB',
    ...question('{ __typename }'),
    headers: { ...json, ...Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`x-${at}`, 'x'.repeat(110)])) },
    status: 200,
    code: null,
    words: '"__typename"',
  },
  {
    name: 'a question that is deferred',
    ...question('{ zones { nodes { ... @defer { slug } } } }'),
    headers: { ...json, accept: 'multipart/mixed; deferSpec=20220824, application/json' },
    status: 400,
    code: 'GRAPHQL_VALIDATION_FAILED',
    words: 'Unknown directive',
  },
];
