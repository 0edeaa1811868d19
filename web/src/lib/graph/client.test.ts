import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { askOverHttp, createQuery } from './client.ts';
import { HubEmpty, HubRefused, HubUnreachable } from './errors.ts';
import { TypedDocumentString } from './generated/graphql.ts';

const document = new TypedDocumentString<{ hub: string }, Record<string, never>>('{ hub }');
const patient = (): number => 10_000;
const answering =
  (body: unknown, status = 200): typeof fetch =>
  () =>
    Promise.resolve(Response.json(body, { status }));

describe('asking the hub', () => {
  test('posts the question to the whole address and gives its answer', async () => {
    const sent: { address: string; body: unknown }[] = [];
    const send: typeof fetch = (address, options) => {
      sent.push({ address: address as string, body: JSON.parse(options?.body as string) });
      return Promise.resolve(Response.json({ data: { hub: 'here' } }));
    };
    expect(await createQuery(askOverHttp('http://127.0.0.1:1/graphql', send), patient)(document, {})).toEqual({ hub: 'here' });
    expect(sent).toEqual([{ address: 'http://127.0.0.1:1/graphql', body: { query: '{ hub }', variables: {} } }]);
  });

  test('a hub that does not answer is named with its address and what to do', async () => {
    const send: typeof fetch = () => Promise.reject(new TypeError('fetch failed'));
    await expect(createQuery(askOverHttp('http://127.0.0.1:1/graphql', send), patient)(document, {})).rejects.toThrow(
      /127\.0\.0\.1:1.*HUB_GRAPHQL_URL/,
    );
  });

  test('an answer that is not GraphQL is a hub out of reach, not an empty page', async () => {
    await expect(createQuery(askOverHttp('http://x', answering({ message: 'Bad gateway' }, 502)), patient)(document, {})).rejects.toThrow(
      HubUnreachable,
    );
    const html: typeof fetch = () => Promise.resolve(new Response('<html>', { status: 200 }));
    await expect(createQuery(askOverHttp('http://x', html), patient)(document, {})).rejects.toThrow(HubUnreachable);
  });

  test.each([
    ['DATABASE_AWAY', undefined],
    ['HUB_BUSY', 'HUB_BUSY'],
    ['RATE_LIMITED', 'RATE_LIMITED'],
  ])('a hub that cannot answer at the moment (%s) is out of reach, refuses nothing, and meets the limit %s', async (code, limit) => {
    const body = { data: null, errors: [{ message: 'Ask again.', extensions: { code } }] };
    const asked = createQuery(askOverHttp('http://x', answering(body, 503)), patient)(document, {});
    await expect(asked).rejects.toThrow(HubUnreachable);
    await expect(asked).rejects.toMatchObject({ words: 'Ask again.', limit });
  });

  test('each answer says of which version of the data it is, where the hub says it', async () => {
    const versions: string[] = [];
    const ask = (version: string | undefined) => () => Promise.resolve({ status: 200, text: '{"data":{"hub":"here"}}', version });
    await createQuery(ask('v1'), patient, (version) => versions.push(version))(document, {});
    await createQuery(ask(undefined), patient, (version) => versions.push(version))(document, {});
    expect(versions).toEqual(['v1']);
  });

  test('a hub without data is told apart from one that refuses', async () => {
    const body = { data: null, errors: [{ message: 'The hub holds no data yet.', extensions: { code: 'NOTHING_HELD' } }] };
    await expect(createQuery(askOverHttp('http://x', answering(body)), patient)(document, {})).rejects.toThrow(HubEmpty);
  });

  test('half an answer is refused as a whole, with every fault named', async () => {
    const body = {
      data: { hub: 'half' },
      errors: [{ message: 'No such month.', extensions: { code: 'BAD_USER_INPUT' } }, { message: 'Too deep.' }],
    };
    await expect(createQuery(askOverHttp('http://x', answering(body)), patient)(document, {})).rejects.toThrow(
      new HubRefused('The hub refused the question: No such month. (BAD_USER_INPUT) Too deep.', []).message,
    );
  });

  test.each([
    ['what the reader may not see alone', ['PROTECTED_FIELD', 'PROTECTED_FIELD', 'MORE_ERRORS'], true],
    ['that and something else', ['PROTECTED_FIELD', 'UNKNOWN_MEASURE'], false],
    ['more faults than are listed', ['MORE_ERRORS'], false],
  ])('a refusal of %s is told apart from others', (_, codes, isProtected) => {
    expect(HubRefused.because(codes.map((code) => ({ message: '', code }))).isProtected).toBe(isProtected);
  });

  test('faults of an input name their fields, also where several are told at once', async () => {
    const several = [
      { message: 'No title.', code: 'TITLE', field: 'title' },
      { message: 'Not now.', code: 'LATER' },
    ];
    const body = {
      errors: [
        { message: 'No title. Not now.', extensions: { code: 'SEVERAL_FAULTS', faults: several } },
        { message: 'No day.', extensions: { code: 'DAY', field: 'date' } },
      ],
    };
    const fault: unknown = await createQuery(askOverHttp('http://x', answering(body)), patient)(document, {}).catch(
      (thrown: unknown) => thrown,
    );
    expect((fault as HubRefused).faults).toEqual([...several, { message: 'No day.', code: 'DAY', field: 'date' }]);
  });
});

/** A hub on this machine that does with a question what the listener does. */
async function listen(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
}

/** Patience that ends when the test says so, and not by a clock that a busy machine outruns. */
function patienceInHand(): { end: () => void } {
  const held = new AbortController();
  const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(held.signal);
  onTestFinished(() => timeout.mockRestore());
  return { end: () => held.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError')) };
}

describe('a hub that is slow', () => {
  test('and never answers is out of reach when patience ends, and is let go', async () => {
    const patience = patienceInHand();
    let hasLetGo: (() => void) | undefined;
    const letGo = new Promise<void>((resolve) => (hasLetGo = resolve));
    const address = await listen((_, response) => {
      response.on('close', () => hasLetGo?.());
      patience.end();
    });
    await expect(createQuery(askOverHttp(address), patient)(document, {})).rejects.toThrow(HubUnreachable);
    await letGo;
  });

  test('and stops in the middle of its answer is out of reach, and named as one that did not answer', async () => {
    const patience = patienceInHand();
    const address = await listen((_, response) => void response.write('{"data": {"hub": '));
    const endWhenItBegins: typeof fetch = async (...asked) => {
      const begun = await fetch(...asked);
      patience.end();
      return begun;
    };
    await expect(createQuery(askOverHttp(address, endWhenItBegins), patient)(document, {})).rejects.toThrow(/did not answer/);
  });

  test('is out of reach at once when patience has ended before', async () => {
    const address = await listen((_, response) => void setTimeout(() => response.end('{"data":{"hub":"late"}}'), 200));
    await expect(createQuery(askOverHttp(address), () => -5)(document, {})).rejects.toThrow(HubUnreachable);
  });

  test('and answers in time is answered, also where what is left of patience is no whole number', async () => {
    const address = await listen((_, response) => void setTimeout(() => response.end('{"data":{"hub":"here"}}'), 20));
    expect(await createQuery(askOverHttp(address), () => 9_999.7)(document, {})).toEqual({ hub: 'here' });
  });
});

test('a hub that is not there is out of reach before patience ends', async () => {
  patienceInHand();
  await expect(createQuery(askOverHttp('http://127.0.0.1:1/graphql'), patient)(document, {})).rejects.toThrow(HubUnreachable);
});
