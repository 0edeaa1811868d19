// Decides how a server is loaded: a number of connections, each asking as soon as it is answered. Sockets are written to directly, so that the
// asking costs little beside the answering that is measured.

import { connect, type Socket } from 'node:net';

/** What a load measured. */
export interface Load {
  readonly requestsPerSecond: number;
}

export interface LoadOptions {
  readonly address: string;
  readonly path: string;
  readonly connections: number;
  readonly seconds: number;
  /** Body of the next request. */
  readonly nextBody: () => string;
  /** What each request carries beside its body. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** @throws Error when an answer is anything but 200 with a length, for then there is nothing to compare */
export async function load({ address, path, connections, seconds, nextBody, headers = {} }: LoadOptions): Promise<Load> {
  const { hostname, port, host } = new URL(address);
  let answered = 0;
  const start = performance.now();
  const until = start + seconds * 1000;
  const lines = Object.entries({ host, 'content-type': 'application/json', ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
  const head = `POST ${path} HTTP/1.1\r\n${lines.join('')}content-length: `;
  const one = async () => {
    const socket = connect(Number(port), hostname).setNoDelay(true);
    const answers = readAnswers(socket);
    while (performance.now() < until) {
      const body = nextBody();
      socket.write(`${head}${Buffer.byteLength(body)}\r\n\r\n${body}`);
      await answers.next();
      answered++;
    }
    socket.destroy();
  };
  await Promise.all(Array.from({ length: connections }, one));
  const took = performance.now() - start;
  return { requestsPerSecond: answered / (took / 1000) };
}

/** Yields once for every whole answer. */
async function* readAnswers(socket: Socket): AsyncGenerator<undefined, undefined> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of socket as AsyncIterable<Buffer>) {
    rest = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    const headEnd = rest.indexOf('\r\n\r\n');
    if (headEnd < 0) continue;
    const head = rest.toString('latin1', 0, headEnd);
    const length = /content-length: (\d+)/i.exec(head)?.[1];
    if (!head.startsWith('HTTP/1.1 200') || length === undefined) throw new Error(`The server answered:\n${rest.toString()}`);
    const end = headEnd + 4 + Number(length);
    if (rest.length < end) continue;
    rest = rest.subarray(end);
    yield undefined;
  }
  return undefined;
}
