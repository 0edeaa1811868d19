import { expect, test } from 'vitest';
import { writeWhoBars, type Reader } from './who-bar.ts';

const HIDDEN = ['counts of people', 'rows of returns'];
const lookingAs = (role: string, partnerOf: string | null): Reader => ({
  facts: {
    roles: ['ADMINISTRATOR', role],
    isSignedIn: true,
    may: [],
    mayAskFreely: false,
    organisationId: null,
    hiddenOfChosen: HIDDEN,
  },
  name: 'Ben',
  partnerOf,
});

test('what its reader has chosen goes with every link and form of the bar', () => {
  const own: Reader = {
    facts: { ...lookingAs('', null).facts, roles: ['ADMINISTRATOR'], may: ['ADMINISTRATION'] },
    name: 'Ben',
    partnerOf: null,
  };
  const addresses = (bar: string) => [...bar.matchAll(/(?:href|action)="([^"]*)"/g)].map(([, address]) => address);
  expect(addresses(writeWhoBars(own, '?p=all&z=new-parks').above)).toEqual([
    '/account?p=all&amp;z=new-parks',
    '/people?p=all&amp;z=new-parks',
    '/audit?p=all&amp;z=new-parks',
    '/account?/sign-out&amp;p=all&amp;z=new-parks',
  ]);
  expect(addresses(writeWhoBars(lookingAs('OFFICER', null), '?z=new-parks').above)).toEqual([
    '/account?/view-as&amp;z=new-parks',
    '/account?z=new-parks#view-as',
  ]);
});

test('of what is hidden from whoever looks as a partner, a partner sees what is of its own organisation', () => {
  expect(writeWhoBars(lookingAs('PARTNER', 'Cobden Primary School')).above).toContain(
    'You see what both an administrator and a partner of Cobden Primary School may see. A partner sees more of its own organisation: counts of people, rows of returns.',
  );
  expect(writeWhoBars(lookingAs('OFFICER', null)).above).toContain('A programme officer sees more: counts of people, rows of returns.');
});
