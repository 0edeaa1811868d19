// A Fastify route that sends the text it was given, as a process of its own: what any answer of this length costs.

import Fastify from 'fastify';

const text = process.argv[2] ?? '';
const app = Fastify();
app.post('/graphql', (_request, reply) => {
  void reply.header('content-type', 'application/json; charset=utf-8').send(text);
});
console.log(await app.listen({ host: '127.0.0.1', port: 0 }));
