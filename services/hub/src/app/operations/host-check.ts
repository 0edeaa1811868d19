// Decides for which names the hub answers: its own. A page of another site whose name is made to lead to this machine (DNS rebinding) sends that name.

import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { OwnOrigins } from '../own-origins.ts';
import { refuse } from './refusal.ts';

/** Say nothing but whether the hub is there, and are asked by machines under any name. */
const ASKED_BY_ANYBODY = new Set(['/livez', '/readyz', '/health']);

/** Routes that demand a secret, which no page of another site has. Prometheus and commands know the hub by the address that it listens on. */
const demandsSecret = (url: string) => url.startsWith('/commands/') || url === '/metrics';

const TWO_HOSTS = {
  status: 400,
  code: 'TWO_HOSTS',
  words: 'The request names its host more than once, and a server in front of the hub may have read the other name. Send one Host header.',
};

/** Refuses requests for any other name with 421, and those with two names with 400 (RFC 9112, 3.2), before anything of them is read. */
export function checkHost(app: FastifyInstance, origins: OwnOrigins): void {
  app.addHook('onRequest', (request, reply, done) => {
    if (namesTwoHosts(request)) void refuse(request, reply, TWO_HOSTS);
    else if (isExempt(request) || origins.isOwnHost(request.headers.host)) done();
    else void refuse(request, reply, { status: 421, code: 'HOST_NOT_OWN', words: origins.sayHosts() });
  });
}

/** Node keeps the first of several, and tells no other way that there were more. */
function namesTwoHosts({ raw: { rawHeaders } }: FastifyRequest): boolean {
  let hosts = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) if (rawHeaders[at]?.length === 4 && /^host$/i.test(rawHeaders[at] ?? '')) hosts++;
  return hosts > 1;
}

function isExempt({ routeOptions: { url = '' } }: FastifyRequest): boolean {
  return ASKED_BY_ANYBODY.has(url) || demandsSecret(url);
}
