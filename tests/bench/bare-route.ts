// A Fastify route that sends the text it was given, as a process of its own: what any answer of this length costs. With a statement it reads
// first, and sends the same bytes: what any answer from the database costs.

import Fastify from 'fastify';
import pg from 'pg';
import type { BareRoute } from './bare-process.ts';

const { text, databaseUrl, statement, values = [] } = JSON.parse(process.argv[2] ?? '{}') as BareRoute;
const pool = databaseUrl ? new pg.Pool({ connectionString: databaseUrl, max: 10 }) : null;
const app = Fastify();
app.post('/graphql', async (_request, reply) => {
  if (pool && statement) await pool.query(statement, [...values]);
  return reply.header('content-type', 'application/json; charset=utf-8').send(text);
});
console.log(await app.listen({ host: '127.0.0.1', port: 0 }));
