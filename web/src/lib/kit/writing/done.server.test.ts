import { expect, test } from 'vitest';
import { leadOn, sayDone } from './done.server.ts';

function locationOf(sentTo: string, path = '/events/5'): string {
  try {
    leadOn(new URL(sentTo, 'http://hub.example'), path, 'added');
  } catch (redirect) {
    return (redirect as { location: string }).location;
  }
}

test('a form that did what it asks leads to the words that say so, under all that its reader has chosen', () => {
  expect(locationOf('/events/new')).toBe('/events/5?done=added#done');
  expect(locationOf('/events/5/correct?/correct&p=2026-27.q2&z=bell-foundry.new-parks&at=2026-10-05&b=-crime~outreach')).toBe(
    '/events/5?p=2026-27.q2&z=bell-foundry.new-parks&at=2026-10-05&b=-crime~outreach&done=added#done',
  );
  expect(locationOf('/people/4?/role&z=new-parks&done=self', '/people/4/oneself?role=ANALYST')).toBe(
    '/people/4/oneself?role=ANALYST&z=new-parks&done=added#done',
  );
});

test('a page says what was done for a word that it knows, and nothing for any other', () => {
  const words = { added: 'The event is added.' };
  expect(sayDone(new URL('http://hub.example/events/5?done=added'), words)).toBe('The event is added.');
  for (const other of ['', '?done=', '?done=gone', '?done=constructor', '?done=__proto__'])
    expect(sayDone(new URL(`http://hub.example/events/5${other}`), words)).toBeNull();
});
