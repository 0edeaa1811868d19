// Requests that are no plain question, and what each is told: among them the twelve checks of graphql-cop but for introspection and suggestions, which are open.

import { json, question, repeat, type Attack } from './attack.ts';

const small = '{"query":"{ __typename }"}';
const refused = { status: 400, code: 'BAD_REQUEST' };
const get = (search: string, headers: Record<string, string> = { 'apollo-require-preflight': 'yes' }) => ({
  method: 'GET',
  path: `/graphql?${search}`,
  headers,
});

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
    code: null,
    words: 'Unsupported Media Type',
  },
  {
    name: 'files as a question',
    ...question(''),
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
    body: '--x\r\nContent-Disposition: form-data; name="operations"\r\n\r\n{}\r\n--x--',
    status: 415,
    code: null,
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
  { name: 'a body that is no JSON', ...question(''), body: '{"query":', status: 400, code: null, words: 'JSON' },
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
    code: null,
    words: 'not valid JSON',
  },
  {
    name: 'a body of more than a megabyte',
    ...question(''),
    body: `{"query":"${'#'.repeat(1_000_001)}"}`,
    status: 413,
    code: null,
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
